package fi.jelppi.sync.spi;

/** What a kiosk tells central of its machine; implemented by the module that owns devices. */
public interface NodeState {

    /** One line for a header: at most 200 printable ASCII characters. Asked with each question for changes, so it must be cheap. */
    String tell();
}
