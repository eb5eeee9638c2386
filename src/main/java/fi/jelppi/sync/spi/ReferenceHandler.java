package fi.jelppi.sync.spi;

import java.util.UUID;

/** Takes reference records of one type into the kiosk's copy, in the transaction that also moves the cursor. */
public interface ReferenceHandler<T extends Record> {

    ReferenceType<T> type();

    void apply(UUID id, T payload);

    void remove(UUID id);
}
