package fi.jelppi.event;

import fi.jelppi.mail.Attachment;
import java.util.List;

/**
 * What a mail tells of an event that somebody registered to.
 *
 * @param code middle part of the text keys
 * @param changes in plain words; may be none
 * @param sessions of which it speaks
 */
record News(String code, Event event, List<String> changes, List<Session> sessions) {

    /** Written out for one person. */
    interface Calendar {

        Attachment file(RemoteLink remote);
    }

    boolean isAbout(RemoteLink remote) {
        return sessions.stream().anyMatch(remote::leadsTo);
    }
}
