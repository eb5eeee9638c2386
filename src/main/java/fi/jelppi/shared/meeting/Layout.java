package fi.jelppi.shared.meeting;

/** How people stand in the frame. */
public enum Layout {
    /** Who speaks fills it: seen from three metres. */
    SPEAKER("speaker"),
    /** Everybody side by side, at most nine at once. */
    TILES("tiles");

    private final String text;

    Layout(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
