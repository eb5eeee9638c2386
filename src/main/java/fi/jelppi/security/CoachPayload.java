package fi.jelppi.security;

import fi.jelppi.sync.spi.ReferenceType;

/** A coach on the wire, by user id. The hash travels to kiosks so that coach mode opens without a connection. */
record CoachPayload(int number, String name, String pinHash) {

    static final ReferenceType<CoachPayload> TYPE = new ReferenceType<>("security.coach", 1, CoachPayload.class);

    @Override
    public String toString() {
        return "CoachPayload[number=" + number + "]";
    }
}
