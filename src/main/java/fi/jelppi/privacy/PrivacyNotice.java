package fi.jelppi.privacy;

import fi.jelppi.privacy.spi.KeptData;
import java.util.List;

/**
 * What visitors are told about their data at central.
 *
 * @param kept at central, in the order of the kinds
 */
public record PrivacyNotice(PrivacyContact contact, List<KeptData> kept) {}
