package fi.jelppi.meeting.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.jelppi.event.Event;
import fi.jelppi.event.EventTimes;
import fi.jelppi.event.Session;
import fi.jelppi.files.desk.Kilobytes;
import fi.jelppi.meeting.material.Material;
import fi.jelppi.meeting.material.MaterialKind;

/** All that is given out with one event, as it was added. */
class MaterialList extends Section {

    private final MaterialServices services;
    private final Event event;
    private final EventTimes times = new EventTimes(getLocale(), key -> getTranslation(key));
    private final UnorderedList rows = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("meeting.desk.material.none"));

    MaterialList(MaterialServices services, Event event) {
        this.services = services;
        this.event = event;
        rows.addClassName("meeting-sessions");
        var actions = new Div(
                adding("meeting.desk.material.add.file", MaterialKind.FILE),
                adding("meeting.desk.material.add.link", MaterialKind.LINK),
                adding("meeting.desk.material.add.recording", MaterialKind.RECORDING));
        actions.addClassName("desk-actions");
        add(new H2(event.title()), actions, none, rows);
        refresh();
    }

    private Button adding(String key, MaterialKind kind) {
        var add = new Button(
                getTranslation(key), click -> new MaterialDialog(services, event, kind, this::refresh).open());
        if (kind == MaterialKind.FILE) {
            add.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return add;
    }

    final void refresh() {
        var all = services.materials().of(event.id());
        rows.removeAll();
        all.forEach(one -> rows.add(new ListItem(row(one))));
        none.setVisible(all.isEmpty());
    }

    private Div row(Material one) {
        var title = new Span(one.title());
        title.addClassName("meeting-title");
        var what = new Div(title, what(one));
        what.addClassName("meeting-what");
        var when = new Span(when(one));
        when.addClassName("meeting-when");
        var row = new Div(
                what,
                when,
                button("meeting.desk.material.change", one, () -> change(one)),
                button("meeting.desk.material.remove", one, () -> ask(one)));
        row.addClassName("material-row");
        return row;
    }

    private Button button(String key, Material one, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.setAriaLabel(getTranslation(key) + ": " + one.title());
        return button;
    }

    private void change(Material one) {
        new MaterialDialog(services, event, one, this::refresh).open();
    }

    private Component what(Material one) {
        var address = one.address();
        var file = one.file();
        if (address != null) {
            var link = new Anchor(address.toString(), address.getHost());
            link.setTarget(AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            return link;
        }
        return new Span(file == null ? "" : getTranslation("library.file.is", file.name(), Kilobytes.of(file.size())));
    }

    private String when(Material one) {
        if (one.lastDay() != null) {
            return getTranslation("meeting.desk.material.until", times.day(one.lastDay()));
        }
        var timing = getTranslation(MaterialDialog.key(one.timing()));
        return event.sessions().stream()
                .filter(it -> it.id().equals(one.session()))
                .map(Session::date)
                .findFirst()
                .map(day -> getTranslation("meeting.desk.material.of-session", timing, times.day(day)))
                .orElse(timing);
    }

    private void ask(Material one) {
        var question = new ConfirmDialog(
                getTranslation("meeting.desk.material.remove.title", one.title()),
                getTranslation("meeting.desk.material.remove.text"),
                getTranslation("meeting.desk.material.remove"),
                confirmed -> {
                    services.materials().remove(one.id());
                    refresh();
                });
        question.setCancelable(true);
        question.setCancelText(getTranslation("desk.cancel"));
        question.open();
    }
}
