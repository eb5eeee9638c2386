package fi.jelppi.checkin.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.checkin.ListClosings.Closing;
import fi.jelppi.checkin.ListClosings.Outcome;
import fi.jelppi.checkin.ListClosings.Reopened;
import fi.jelppi.shared.SessionId;
import java.util.Objects;

/** Closes a list, tells who has closed it and whether it has changed since, and lets a coordinator open it again. */
class ListClosingPanel extends Div {

    private final ListServices services;
    private final ListWords list;
    private final AttendanceWords words;
    private final SessionId session;
    private final Runnable onChange;

    ListClosingPanel(ListServices services, ListWords list, SessionId session, Runnable onChange) {
        this.services = services;
        this.list = list;
        this.words = new AttendanceWords(this, services.attendance());
        this.session = session;
        this.onChange = onChange;
        addClassName("attendance-closing");
        services.closings().standing(session).ifPresentOrElse(this::closed, this::open);
        services.closings().history(session).stream()
                .map(Closing::reopened)
                .filter(Objects::nonNull)
                .forEach(this::reopened);
    }

    private void open() {
        boolean over = services.attendance()
                .attendance()
                .session(session)
                .filter(found -> !services.attendance().clock().instant().isBefore(found.endsAt()))
                .isPresent();
        if (!over) {
            add(new Paragraph(getTranslation("checkin.desk.list.close.wait")));
            return;
        }
        add(new Paragraph(getTranslation("checkin.desk.list.close.help")));
        add(new Button(getTranslation("checkin.desk.list.close"), click -> close()));
    }

    private void close() {
        Outcome outcome =
                services.closings().close(session, services.attendance().names().me());
        if (outcome == Outcome.NOT_OVER) {
            Notices.tell(this, "checkin.desk.list.close.wait");
        }
        onChange.run();
    }

    private void closed(Closing closing) {
        add(new Paragraph(getTranslation(
                "checkin.desk.list.closed", list.date(closing), words.time(closing.at()), list.user(closing))));
        if (!services.sheets().of(session).hash().equals(closing.hash())) {
            var changed = new Paragraph(getTranslation("checkin.desk.list.changed"));
            changed.addClassName("attendance-problem");
            changed.getElement().setAttribute("role", "status");
            add(changed);
        }
        if (services.attendance().names().coordinates()) {
            var reason = new ReasonField();
            add(reason, new Button(getTranslation("checkin.desk.list.reopen"), click -> reopen(reason)));
        }
    }

    private void reopen(ReasonField reason) {
        if (reason.filled()) {
            services.closings().reopen(session, services.attendance().names().me(), reason.getValue());
            onChange.run();
        }
    }

    private void reopened(Reopened reopened) {
        add(new Paragraph(getTranslation(
                "checkin.desk.list.reopened",
                words.date(words.day(reopened.at())),
                words.time(reopened.at()),
                services.attendance().names().user(reopened.by()),
                reopened.reason())));
    }
}
