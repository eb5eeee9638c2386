package fi.jelppi.device.command;

/** A setting of a kiosk that is on or off, as the desk knows it. The key stands on the wire and never changes. */
public enum KioskSwitch {
    /** Nothing but check-in on the screen, for a busy day. */
    EVENT_MODE("event-mode"),
    /** A sound with every answer. */
    SOUND("sound");

    private final String key;

    KioskSwitch(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
