package fi.jelppi.jobs.kiosk;

import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.search.JobResult.Hit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A list as plain text in a QR code, so that a telephone gets it without any connection. Without any name of the visitor.
 * Shortened until a camera can read it.
 */
final class TakeAlong {

    /** Bytes in UTF-8; QR version 22 with error correction M holds 779, which telephones read from a screen (ISO/IEC 18004). */
    static final int MOST_BYTES = 770;

    private TakeAlong() {}

    /** What is said of one beside title, employer and how to apply: where, how far, when, and until when. */
    interface Facts {
        String of(Hit hit);
    }

    /** Empty when even the titles do not fit. */
    static Optional<String> text(String heading, List<Hit> hits, Facts facts) {
        return Stream.of(Form.values())
                .map(form -> heading + "\n" + lines(hits, form, facts))
                .filter(text -> text.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES)
                .findFirst();
    }

    /** The longest first. */
    private enum Form {
        WITH_FACTS,
        WITH_LINK,
        WITH_EMPLOYER,
        TITLE
    }

    private static String lines(List<Hit> hits, Form form, Facts facts) {
        return IntStream.range(0, hits.size())
                .mapToObj(number -> (number + 1) + ". " + line(hits.get(number), form, facts))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Hit hit, Form form, Facts facts) {
        var vacancy = hit.posting().vacancy();
        return switch (form) {
            case TITLE -> vacancy.title();
            case WITH_EMPLOYER -> vacancy.title() + ", " + vacancy.employer().name();
            case WITH_LINK -> line(hit, Form.WITH_EMPLOYER, facts) + way(vacancy);
            case WITH_FACTS ->
                line(hit, Form.WITH_EMPLOYER, facts)
                        + (facts.of(hit).isEmpty() ? "" : "\n" + facts.of(hit))
                        + way(vacancy);
        };
    }

    private static String way(Vacancy vacancy) {
        return vacancy.howToApply().written().map(way -> "\n" + way).orElse("");
    }
}
