package fi.jelppi.meeting.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import fi.jelppi.checkin.PresenceAsks.Ask;
import fi.jelppi.meeting.Meeting;
import fi.jelppi.meeting.MeetingState;
import fi.jelppi.shared.SessionId;

/** Asks those at home whether they are there, now or at set times, and tells how many answered. */
class AskPanel extends Div {

    private static final int NEVER = 0;
    private static final int SHOWN_MILLIS = 6_000;

    private final MeetingServices services;
    private final MeetingWords words;
    private final SessionId session;
    private final Runnable changed;
    private final Button ask;
    private final Select<Integer> every = new Select<>();
    private final Paragraph said = new Paragraph();

    AskPanel(MeetingServices services, MeetingWords words, SessionId session, Runnable changed) {
        this.services = services;
        this.words = words;
        this.session = session;
        this.changed = changed;
        ask = new Button(words.text("meeting.desk.asking.now"), click -> ask());
        every.setLabel(words.text("meeting.desk.asking.every"));
        every.setItems(NEVER, 15, 30, 45, 60);
        every.setItemLabelGenerator(minutes -> minutes == NEVER
                ? words.text("meeting.desk.asking.never")
                : words.text("meeting.desk.asking.minutes", minutes));
        every.setValue(NEVER);
        every.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                set(change.getValue());
            }
        });
        said.getElement().setAttribute("role", "status");
        said.addClassName("desk-note");
        addClassName("meeting-asking");
        add(ask, every, said);
    }

    void show(Meeting now) {
        setVisible(now.state() != MeetingState.ENDED);
        ask.setEnabled(now.isOpen());
        int minutes = services.asking().every(session).orElse(NEVER);
        if (every.getValue() != minutes) {
            every.setValue(minutes);
        }
        said.setText(services.asks().last(session).map(this::said).orElse(""));
    }

    private String said(Ask last) {
        boolean open = last.until().isAfter(services.clock().instant());
        return open
                ? words.text(
                        "meeting.desk.asking.open",
                        words.time(last.at()),
                        last.answered(),
                        last.asked(),
                        words.time(last.until()))
                : words.text("meeting.desk.asking.over", words.time(last.at()), last.answered(), last.asked());
    }

    private void ask() {
        var outcome = services.asking().ask(session, services.user().get().id());
        switch (outcome) {
            case ASKED -> {}
            case NOT_OPEN -> notice("meeting.desk.asking.not-open");
            case ASKED_ALREADY -> notice("meeting.desk.asking.already");
            case NOBODY -> notice("meeting.desk.asking.nobody");
        }
        changed.run();
    }

    private void set(int minutes) {
        services.asking().set(session, minutes == NEVER ? null : minutes);
        changed.run();
    }

    private void notice(String key) {
        Notification.show(words.text(key), SHOWN_MILLIS, Notification.Position.BOTTOM_START);
    }
}
