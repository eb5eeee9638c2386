package fi.jelppi.meeting.desk;

import fi.jelppi.shared.meeting.JitsiMeeting;
import org.jspecify.annotations.Nullable;

/** The coach's own frame, by which the server is told to record, and which says whether it does. */
class RecordingFrame {

    /** A moderator's; null before and after. */
    private @Nullable JitsiMeeting video;
    /** By the frame's word. */
    private boolean records;

    /** What it says of the server. */
    enum Server {
        /** This coach is not in the room as a moderator. */
        ELSEWHERE,
        SILENT,
        RECORDS
    }

    /** @param frame to record with; null when this coach cannot */
    void command(@Nullable JitsiMeeting frame) {
        video = frame;
        records = frame != null && records;
    }

    /** @return whether it recorded before */
    boolean told(boolean on) {
        boolean before = records;
        records = on;
        return before;
    }

    boolean isCommanded() {
        return video != null;
    }

    boolean records() {
        return records;
    }

    Server server() {
        if (video == null) {
            return Server.ELSEWHERE;
        }
        return records ? Server.RECORDS : Server.SILENT;
    }

    void start() {
        if (video != null) {
            video.startRecording();
        }
    }

    void stop() {
        if (video != null) {
            video.stopRecording();
        }
    }
}
