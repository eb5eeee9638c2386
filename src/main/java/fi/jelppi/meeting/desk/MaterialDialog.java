package fi.jelppi.meeting.desk;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fi.jelppi.desk.spi.DateWords;
import fi.jelppi.event.Event;
import fi.jelppi.event.EventTimes;
import fi.jelppi.event.Session;
import fi.jelppi.files.desk.FilePart;
import fi.jelppi.meeting.material.Material;
import fi.jelppi.meeting.material.MaterialInput;
import fi.jelppi.meeting.material.MaterialInput.Problem;
import fi.jelppi.meeting.material.MaterialKind;
import fi.jelppi.meeting.material.Materials.Outcome;
import fi.jelppi.meeting.material.Timing;
import fi.jelppi.shared.PublicLink;
import fi.jelppi.shared.SessionId;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds a file, a link or a recording, or changes one. Nothing typed is lost on a refusal. */
class MaterialDialog extends Dialog {

    /** A month to look at it again, unless the coach says otherwise. */
    private static final int USUAL_DAYS = 30;

    private final MaterialServices services;
    private final Event event;
    private final MaterialKind kind;
    private final @Nullable Material seen;
    private final Runnable onChange;
    private final TextField title = new TextField(getTranslation("meeting.desk.material.name"));
    private final TextField address = new TextField(getTranslation("meeting.desk.material.address"));
    private final DatePicker lastDay = new DatePicker(getTranslation("meeting.desk.material.last-day"));
    private final Select<Session> session = new Select<>();
    private final RadioButtonGroup<Timing> timing = new RadioButtonGroup<>();
    private final FilePart file;
    private final Paragraph problem = new Paragraph();

    /** To add one. */
    MaterialDialog(MaterialServices services, Event event, MaterialKind kind, Runnable onChange) {
        this(services, event, kind, null, onChange);
        setHeaderTitle(getTranslation("meeting.desk.material.add." + kind.code()));
    }

    /** To change one. */
    MaterialDialog(MaterialServices services, Event event, Material seen, Runnable onChange) {
        this(services, event, seen.kind(), seen, onChange);
        setHeaderTitle(getTranslation("meeting.desk.material.change.title", seen.title()));
        show(seen);
    }

    private MaterialDialog(
            MaterialServices services, Event event, MaterialKind kind, @Nullable Material seen, Runnable onChange) {
        this.services = services;
        this.event = event;
        this.kind = kind;
        this.seen = seen;
        this.onChange = onChange;
        this.file = new FilePart(services.intake(), FilePart.Kinds.HANDOUTS);
        setWidth("36rem");
        problem.addClassName("point-problem");
        problem.getElement().setAttribute("role", "alert");
        fields();
        var form = new Div(title, address, lastDay, file, session, timing, problem);
        form.addClassName("desk-form");
        add(form);
        var save = new Button(getTranslation("desk.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("desk.cancel"), click -> close()), save);
    }

    private void fields() {
        title.setMaxLength(MaterialInput.LONGEST_TITLE);
        title.setManualValidation(true);
        address.setMaxLength(PublicLink.LONGEST);
        address.setManualValidation(true);
        address.setHelperText(getTranslation("meeting.desk.material.address.help"));
        address.setVisible(kind != MaterialKind.FILE);
        lastDay.setI18n(DateWords.of(this, getLocale()));
        lastDay.setManualValidation(true);
        lastDay.setHelperText(getTranslation("meeting.desk.material.last-day.help"));
        lastDay.setValue(services.materials().today().plusDays(USUAL_DAYS));
        lastDay.setVisible(kind == MaterialKind.RECORDING);
        file.setVisible(kind == MaterialKind.FILE);
        var times = new EventTimes(getLocale(), key -> getTranslation(key));
        session.setLabel(getTranslation("meeting.desk.material.session"));
        session.setItems(event.sessions());
        session.setEmptySelectionAllowed(true);
        session.setEmptySelectionCaption(getTranslation("meeting.desk.material.all-sessions"));
        session.setItemLabelGenerator(
                one -> one == null ? getTranslation("meeting.desk.material.all-sessions") : times.when(one));
        session.setVisible(event.sessions().size() > 1);
        timing.setLabel(getTranslation("meeting.desk.material.timing"));
        timing.setItems(Timing.values());
        timing.setItemLabelGenerator(one -> getTranslation(key(one)));
        timing.setValue(Timing.ALWAYS);
        timing.setVisible(kind != MaterialKind.RECORDING);
    }

    /**
     * What a recording is likely to be called, and where it is; the coach sees it, and saves.
     *
     * @param until the last day of the link itself; null when nobody knows
     */
    void suggest(SessionId of, URI found, @Nullable LocalDate until) {
        title.setValue(event.title());
        address.setValue(found.toString());
        choose(of);
        var today = services.materials().today();
        if (until != null && until.isBefore(today.plusDays(USUAL_DAYS))) {
            lastDay.setValue(until.isBefore(today) ? today : until);
        }
    }

    private void show(Material material) {
        title.setValue(material.title());
        address.setValue(Objects.toString(material.address(), ""));
        if (material.lastDay() != null) {
            lastDay.setValue(material.lastDay());
        }
        file.show(material.file());
        choose(material.session());
        timing.setValue(material.timing());
    }

    private void choose(@Nullable SessionId one) {
        session.setValue(event.sessions().stream()
                .filter(it -> it.id().equals(one))
                .findFirst()
                .orElse(null));
    }

    static String key(Timing timing) {
        return "meeting.desk.material.timing." + timing.code();
    }

    private void save() {
        problem.setText("");
        mark(Set.of());
        var materials = services.materials();
        switch (seen == null ? materials.add(input()) : materials.change(seen, input())) {
            case Outcome.Added _, Outcome.Changed _ -> done();
            case Outcome.Refused(var problems) -> mark(problems);
            case Outcome.Conflict _ -> meanwhile("meeting.desk.material.conflict");
            case Outcome.Removed _ -> meanwhile("meeting.desk.material.removed");
            case Outcome.Full _ -> problem.setText(getTranslation("meeting.desk.material.full"));
            case Outcome.Gone _ -> problem.setText(getTranslation("meeting.desk.material.gone"));
        }
    }

    private MaterialInput input() {
        var chosen = session.getValue();
        return new MaterialInput(
                event.id(),
                chosen == null ? null : chosen.id(),
                kind,
                timing.getValue(),
                title.getValue(),
                address.getValue(),
                lastDay.getValue(),
                file.file());
    }

    /** What is typed stays to be read; the list behind shows what is so now. */
    private void meanwhile(String key) {
        problem.setText(getTranslation(key));
        onChange.run();
    }

    private void mark(Set<Problem> problems) {
        mark(title, Problem.TITLE, problems);
        mark(address, Problem.ADDRESS, problems);
        mark(lastDay, Problem.LAST_DAY, problems);
        if (problems.contains(Problem.FILE)) {
            problem.setText(getTranslation(Problem.FILE.textKey()));
        }
    }

    private void mark(HasValidation field, Problem one, Set<Problem> problems) {
        field.setErrorMessage(getTranslation(one.textKey()));
        field.setInvalid(problems.contains(one));
    }

    private void done() {
        close();
        onChange.run();
    }
}
