package fi.jelppi.jobs.kiosk;

import fi.jelppi.jobs.search.JobResult.Hit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A list as plain text in a QR code, so that a telephone gets it without any connection. Without any name of the visitor.
 * Shortened until a camera can read it.
 */
final class TakeAlong {

    /** Bytes in UTF-8; QR version 22 with error correction M holds 779, which telephones read from a screen (ISO/IEC 18004). */
    static final int MOST_BYTES = 770;

    private TakeAlong() {}

    /** Empty when even the titles do not fit. */
    static Optional<String> text(String heading, List<Hit> hits) {
        return List.of(Form.WITH_LINK, Form.WITH_EMPLOYER, Form.TITLE).stream()
                .map(form -> heading + "\n" + lines(hits, form))
                .filter(text -> text.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES)
                .findFirst();
    }

    private enum Form {
        WITH_LINK,
        WITH_EMPLOYER,
        TITLE
    }

    private static String lines(List<Hit> hits, Form form) {
        return IntStream.range(0, hits.size())
                .mapToObj(number -> (number + 1) + ". " + line(hits.get(number), form))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Hit hit, Form form) {
        var vacancy = hit.posting().vacancy();
        return switch (form) {
            case TITLE -> vacancy.title();
            case WITH_EMPLOYER -> vacancy.title() + ", " + vacancy.employer().name();
            case WITH_LINK ->
                vacancy.title() + ", " + vacancy.employer().name()
                        + vacancy.howToApply().written().map(way -> "\n" + way).orElse("");
        };
    }
}
