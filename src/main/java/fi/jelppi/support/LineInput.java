package fi.jelppi.support;

import fi.jelppi.shared.PhoneNumber;
import fi.jelppi.shared.i18n.Languages;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A support line as somebody typed it; not looked at yet.
 *
 * @param words by language tag
 */
public record LineInput(
        @Nullable Integer order, String phone, String web, Map<String, SupportLine.Words> words, SourceInput source) {

    /** Where it is said, and when somebody looked. */
    public record SourceInput(
            String name, String address, @Nullable LocalDate checked) {}

    /** Why it cannot be taken; the code is the end of the text key {@code support.desk.lines.bad.<code>}. */
    public enum Problem {
        ORDER("order"),
        PHONE("phone"),
        WEB("web"),
        NOWHERE("nowhere"),
        WORDS("words"),
        SOURCE_NAME("source-name"),
        SOURCE_ADDRESS("source-address"),
        CHECKED("checked");

        private final String code;

        Problem(String code) {
            this.code = code;
        }

        public String textKey() {
            return "support.desk.lines.bad." + code;
        }
    }

    /** What came of looking. */
    public sealed interface Checked {}

    public record Good(SupportLine line) implements Checked {}

    /** @param language of the words that are missing; null for another problem */
    public record Bad(Map<Problem, Optional<Locale>> problems) implements Checked {}

    /** Every complete language needs its words: a page in two languages is no page for somebody. */
    public Checked check(UUID id, LocalDate today) {
        var problems = new LinkedHashMap<Problem, Optional<Locale>>();
        if (order == null || order < 1 || order > 9999) {
            problems.put(Problem.ORDER, Optional.empty());
        }
        if (!phone.isBlank() && PhoneNumber.parse(phone).isEmpty()) {
            problems.put(Problem.PHONE, Optional.empty());
        }
        if (!web.isBlank() && address(web).isEmpty()) {
            problems.put(Problem.WEB, Optional.empty());
        }
        if (phone.isBlank() && web.isBlank()) {
            problems.put(Problem.NOWHERE, Optional.empty());
        }
        Languages.all().stream()
                .filter(language -> isMissing(words.get(language.toLanguageTag())))
                .findFirst()
                .ifPresent(language -> problems.put(Problem.WORDS, Optional.of(language)));
        checkSource(today, problems);
        return problems.isEmpty() ? new Good(line(id)) : new Bad(problems);
    }

    private void checkSource(LocalDate today, Map<Problem, Optional<Locale>> problems) {
        if (source.name().isBlank()) {
            problems.put(Problem.SOURCE_NAME, Optional.empty());
        }
        if (address(source.address()).isEmpty()) {
            problems.put(Problem.SOURCE_ADDRESS, Optional.empty());
        }
        if (source.checked() == null || source.checked().isAfter(today)) {
            problems.put(Problem.CHECKED, Optional.empty());
        }
    }

    private static boolean isMissing(SupportLine.@Nullable Words text) {
        return text == null || text.name().isBlank() || text.text().isBlank();
    }

    private SupportLine line(UUID id) {
        return new SupportLine(
                id,
                order == null ? 0 : order,
                PhoneNumber.parse(phone).orElse(null),
                address(web).orElse(null),
                words,
                new SupportLine.Source(
                        source.name().strip(), address(source.address()).orElseThrow()),
                Objects.requireNonNull(source.checked()));
    }

    /** Of the web, with a host. */
    private static Optional<URI> address(String typed) {
        try {
            var address = new URI(typed.strip());
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return web && address.getHost() != null ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
