package fi.jelppi.checkin.desk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Who is here today, in five figures, and which kiosk is silent. */
class HereNowCard extends Div {

    private final AttendanceServices services;
    private final NumbersBar numbers = new NumbersBar();
    private final Paragraph nothing = new Paragraph();
    private final SilentNotice silent;
    private Runnable unsubscribe = () -> {};

    HereNowCard(AttendanceServices services) {
        this.services = services;
        this.silent = new SilentNotice(services);
        addClassName("attendance-card");
        nothing.setText(getTranslation("checkin.desk.nothing-on"));
        add(
                new H2(getTranslation("checkin.desk.here-now")),
                nothing,
                numbers,
                silent,
                new Anchor(AttendanceDesk.PATH, getTranslation("checkin.desk.open-list")));
        refresh();
    }

    private void refresh() {
        var sessions = services.attendance().sessions(services.today());
        nothing.setVisible(sessions.isEmpty());
        numbers.setVisible(!sessions.isEmpty());
        numbers.show(services.attendance().numbers(sessions));
        silent.refresh();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        UI ui = attach.getUI();
        unsubscribe = services.changes().subscribe(() -> ui.access(this::refresh));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        unsubscribe.run();
    }
}
