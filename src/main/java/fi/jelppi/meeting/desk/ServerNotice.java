package fi.jelppi.meeting.desk;

import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.shared.MeetingServer;

/** Says when nobody can join whatever is planned, or only for some minutes. */
class ServerNotice extends Paragraph {

    ServerNotice(MeetingServer server) {
        addClassName("meeting-notice");
        if (!server.isSet()) {
            setText(getTranslation("meeting.desk.server.none"));
        } else if (server.isForTrying()) {
            setText(getTranslation("meeting.desk.server.trying", server.domain()));
        } else {
            setVisible(false);
        }
    }
}
