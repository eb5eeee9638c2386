package fi.jelppi.event;

import fi.jelppi.shared.i18n.Languages;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Says when something is, in the language of the reader: {@code pe 4.12.2026 klo 9.00–15.00}.
 *
 * @param texts text by key, in that language
 */
public record EventTimes(Locale language, UnaryOperator<String> texts) {

    public String when(Session session) {
        return new MessageFormat(texts.apply("event.time.session"), language)
                .format(new Object[] {day(session.date()), span(session)});
    }

    /** For example {@code 9.00–15.00}. */
    public String span(Session session) {
        return Languages.range(time(session.start()), time(session.end()), language);
    }

    public String day(LocalDate date) {
        return date.format(pattern("event.time.day-pattern"));
    }

    public String time(LocalTime time) {
        return time.format(pattern("event.time.time-pattern"));
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(texts.apply(key), Locale.of(language.getLanguage()));
    }
}
