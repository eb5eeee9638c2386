package fi.jelppi.sync.wire;

/**
 * The batch is on central's disk.
 *
 * @param now central's clock, milliseconds since 1970
 * @param through seq of the batch's last fact
 * @param stored facts that are new to central
 * @param known facts that central had
 * @param setAside facts that central had with another content
 */
public record Receipt(long now, long epoch, long through, int stored, int known, int setAside) {}
