package fi.jelppi.sync.wire;

import java.util.List;
import java.util.UUID;

/** Facts of one kiosk and one epoch, in order of seq. {@link BatchCodec} writes it. */
public record FactBatch(UUID device, long epoch, List<WireFact> facts) {}
