package fi.jelppi.kiosk.spi;

import java.util.Optional;

/** What a coach set on this machine. Kept over restarts; nothing of a visitor is in it. */
public interface KioskSettings {

    /** Something that is on or off. */
    enum Switch {
        /** Nothing but check-in on the screen, for a busy day. */
        EVENT_MODE("event-mode", false),
        /** A sound with every answer. */
        SOUND("sound", true);

        private final String key;
        private final boolean initially;

        Switch(String key, boolean initially) {
            this.key = key;
            this.initially = initially;
        }

        /** What stands in the database. */
        public String key() {
            return key;
        }

        public boolean initially() {
            return initially;
        }
    }

    boolean isOn(Switch what);

    void turnOn(Switch what);

    void turnOff(Switch what);

    /** Label of the camera that was chosen on this machine; its id would not survive the clearing after a visit. */
    Optional<String> camera();

    void rememberCamera(String label);
}
