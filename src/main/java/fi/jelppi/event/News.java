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

    private static final String WAITING = "waiting";

    /** For somebody who has no place yet, and no code. */
    static News waiting(Event event) {
        return new News(WAITING, event, List.of(), event.sessions());
    }

    /** The same news for somebody who has no place: nothing is theirs but the queue. */
    News forWaiting() {
        return new News(WAITING + "-" + code, event, changes, sessions);
    }

    /** What the link to the own page says. */
    String linkKey() {
        return isForWaiting() ? "event.mail.news.waiting.link" : "event.mail.link";
    }

    boolean isAbout(RemoteLink remote) {
        return !isForWaiting() && sessions.stream().anyMatch(remote::leadsTo);
    }

    private boolean isForWaiting() {
        return code.startsWith(WAITING);
    }
}
