package fi.jelppi.meeting.kiosk;

import fi.jelppi.shared.meeting.JitsiMeeting;
import fi.jelppi.shared.meeting.Media;
import fi.jelppi.shared.meeting.MuteChanged;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Camera and microphone, which are closed again whoever opens them while they are to be off. */
class HeldMedia {

    private final JitsiMeeting video;
    private final BooleanSupplier held;
    private final Set<Media> open = EnumSet.allOf(Media.class);

    HeldMedia(JitsiMeeting video, BooleanSupplier held) {
        this.video = video;
        this.held = held;
        video.on(MuteChanged.class, this::changed);
    }

    private void changed(MuteChanged now) {
        for (var media : Media.values()) {
            if (now.isMuted(media)) {
                open.remove(media);
            } else {
                open.add(media);
            }
        }
        hold();
    }

    /** By the frame's word they stay open until it says that they are not. */
    final void hold() {
        if (held.getAsBoolean()) {
            open.forEach(video::mute);
        }
    }
}
