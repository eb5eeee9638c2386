package fi.jelppi.support;

import fi.jelppi.shared.Ids;
import fi.jelppi.shared.PhoneNumber;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Makes support lines for tests. */
public final class SomeLines {

    private final UUID id = Ids.next();
    private final Map<String, SupportLine.Words> words = new HashMap<>();
    private LocalDate checked = LocalDate.of(2026, 11, 25);

    private SomeLines(String name) {
        words.put("fi", new SupportLine.Words(name, "Joka päivä, ympäri vuorokauden. Maksuton."));
        words.put("fi-simple", new SupportLine.Words(name, "Soita milloin vain. Ei maksa mitään."));
        words.put("en", new SupportLine.Words(name + " line", "Every day, day and night. Free."));
    }

    public static SomeLines line(String name) {
        return new SomeLines(name);
    }

    public SomeLines without(String language) {
        words.remove(language);
        return this;
    }

    public SomeLines checked(LocalDate day) {
        checked = day;
        return this;
    }

    public SupportLine line() {
        return new SupportLine(
                id,
                10,
                new PhoneNumber("080 005 005"),
                URI.create("https://nollalinja.fi"),
                words,
                new SupportLine.Source("Nollalinja", URI.create("https://nollalinja.fi/en")),
                checked);
    }

    /** As central would send it. */
    public Object payload() {
        return LinePayload.of(line());
    }

    public UUID id() {
        return id;
    }
}
