package fi.jelppi.jobs.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import fi.jelppi.jobs.Merges;
import fi.jelppi.jobs.Merges.Part;
import fi.jelppi.jobs.StoredVacancy;
import fi.jelppi.shared.UserId;
import java.util.stream.Collectors;

/** What several sources say of one vacancy and why it was taken for the same; each can be split off. */
class PartsDialog extends Dialog {

    private final Merges merges;
    private final UserId user;
    private final Runnable onChange;

    PartsDialog(Merges merges, UserId user, StoredVacancy row, Runnable onChange) {
        this.merges = merges;
        this.user = user;
        this.onChange = onChange;
        setHeaderTitle(getTranslation("jobs.duplicate.title"));
        var parts = new Div(new Paragraph(getTranslation("jobs.duplicate.text")));
        parts.addClassName("desk-form");
        merges.parts(row.id()).forEach(part -> parts.add(part(part)));
        add(parts);
        getFooter().add(new Button(getTranslation("jobs.duplicate.close"), click -> close()));
    }

    private Div part(Part part) {
        var said = part.record().stated();
        var split = new Button(getTranslation("jobs.duplicate.split"), click -> split(part.record()));
        split.addThemeVariants(ButtonVariant.SMALL);
        split.setAriaLabel(getTranslation("jobs.duplicate.split") + ": " + said.title() + ", "
                + said.source().attribution());
        return new Div(
                new H3(said.title()),
                new Paragraph(said.employer().name() + " · " + said.source().attribution()),
                new Paragraph(reasons(part)),
                split);
    }

    private String reasons(Part part) {
        return part.reasons().isEmpty()
                ? getTranslation("jobs.duplicate.lead")
                : getTranslation(
                        "jobs.duplicate.reasons",
                        part.reasons().stream()
                                .map(code -> getTranslation("jobs.duplicate.reason." + code))
                                .collect(Collectors.joining(", ")));
    }

    private void split(StoredVacancy record) {
        boolean done = merges.split(record.id(), user);
        Notification.show(getTranslation(done ? "jobs.duplicate.apart" : "jobs.duplicate.gone"));
        close();
        onChange.run();
    }
}
