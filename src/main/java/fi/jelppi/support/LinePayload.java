package fi.jelppi.support;

import fi.jelppi.shared.PhoneNumber;
import fi.jelppi.sync.spi.ReferenceType;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A support line on the wire, in the database and in what is shipped. The date in ISO 8601.
 *
 * @param removed kept in the database only, so that what is shipped does not come back
 */
record LinePayload(
        int order,
        @Nullable String phone,
        @Nullable String web,
        Map<String, Text> words,
        String sourceName,
        String sourceAddress,
        String checked,
        @Nullable Boolean removed) {

    static final ReferenceType<LinePayload> TYPE = new ReferenceType<>("support.line", 1, LinePayload.class);

    record Text(String name, String text) {}

    static LinePayload of(SupportLine line) {
        var words = new TreeMap<String, Text>();
        line.words().forEach((tag, text) -> words.put(tag, new Text(text.name(), text.text())));
        return new LinePayload(
                line.order(),
                line.phone() == null ? null : line.phone().value(),
                line.web() == null ? null : line.web().toString(),
                words,
                line.source().name(),
                line.source().address().toString(),
                line.checked().toString(),
                null);
    }

    LinePayload gone() {
        return new LinePayload(order, phone, web, words, sourceName, sourceAddress, checked, true);
    }

    boolean isGone() {
        return Boolean.TRUE.equals(removed);
    }

    /** @throws RuntimeException when a part cannot be read; the exchange keeps such a record aside */
    SupportLine toLine(UUID id) {
        var texts = new TreeMap<String, SupportLine.Words>();
        words.forEach((tag, text) -> texts.put(tag, new SupportLine.Words(text.name(), text.text())));
        return new SupportLine(
                id,
                order,
                phone == null ? null : new PhoneNumber(phone),
                web == null ? null : URI.create(web),
                texts,
                new SupportLine.Source(sourceName, URI.create(sourceAddress)),
                LocalDate.parse(checked));
    }
}
