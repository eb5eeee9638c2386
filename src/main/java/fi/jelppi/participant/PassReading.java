package fi.jelppi.participant;

/** What a scanned text turned out to be. The validity window is not judged here: that needs a clock one can trust. */
public sealed interface PassReading {

    /** Signed by central and not revoked as far as this node knows. */
    record Genuine(PassClaims claims) implements PassReading {}

    record Revoked(PassClaims claims) implements PassReading {}

    /** Looks like a pass, but the signature does not hold or a byte is off. */
    record Forged() implements PassReading {}

    /** Whole, but signed by a key that is not known here, so that nobody here can tell: a newer key, or no pass of central. */
    record UnknownKey() implements PassReading {}

    /** Not a Jelppi pass at all: another scheme, a web address, noise. */
    record NotAPass() implements PassReading {}
}
