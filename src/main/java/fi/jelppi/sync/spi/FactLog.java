package fi.jelppi.sync.spi;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.FactId;

/**
 * Where a node writes what happened on it. On a kiosk the fact goes to the outbox, at central straight into the inbox as
 * already applied. The caller writes its own domain rows in the same transaction; the log does not call the handler.
 */
public interface FactLog {

    /** This node's id as it stands in facts. On a kiosk that is not enrolled yet a provisional one that enrolment keeps. */
    DeviceId device();

    /** Appends inside the current transaction (one must be active) and stamps it with the clock's time. */
    <T extends Record> FactId append(FactType<T> type, T payload);

    /** The same with an id made by the caller. */
    <T extends Record> void append(FactType<T> type, FactId id, T payload);

    /** Erases a personal payload here, keeping id and hash; a copy already sent is erased at central by its own order. */
    void blank(FactId id);
}
