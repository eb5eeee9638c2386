package fi.jelppi.jobs.site;

import fi.jelppi.jobs.Block;
import fi.jelppi.jobs.PayText;
import fi.jelppi.jobs.Place;
import fi.jelppi.jobs.Posting;
import fi.jelppi.jobs.Requirements.Age;
import fi.jelppi.jobs.Source;
import fi.jelppi.jobs.Stated;
import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.rules.Spoken;
import fi.jelppi.jobs.rules.Suits;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a public page says of a vacancy. The source's own words stay as they are. */
@Component
@OnCentral
class PublicJobWords {

    /**
     * In a list.
     *
     * @param kind text key
     * @param facts place and time for applying, as far as they are known
     */
    record Card(String id, String title, String employer, String kind, String facts) {}

    /** @param name text key */
    record Fact(String name, String value) {}

    /**
     * @param attribution of each source
     * @param phone how people write it, and its link
     */
    record Detail(
            Card card,
            List<Fact> facts,
            List<Block> description,
            @Nullable URI link,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String phoneLink,
            @Nullable String inPerson,
            List<Source> sources) {}

    private final MessageSource messages;
    private final JelppiProperties properties;

    PublicJobWords(MessageSource messages, JelppiProperties properties) {
        this.messages = messages;
        this.properties = properties;
    }

    List<Card> cards(List<Posting> postings, Locale language) {
        return postings.stream().map(posting -> card(posting, language)).toList();
    }

    private Card card(Posting posting, Locale language) {
        var vacancy = posting.vacancy();
        var facts = Stream.of(places(vacancy, language), closing(vacancy, language))
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Card(
                posting.id().toString(),
                vacancy.title(),
                vacancy.employer().name(),
                vacancy.kind().textKey(),
                facts);
    }

    Detail detail(Posting posting, Locale language) {
        var vacancy = posting.vacancy();
        var how = vacancy.howToApply();
        return new Detail(
                card(posting, language),
                facts(vacancy, language),
                vacancy.description(),
                how.link(),
                how.email(),
                how.phone() == null ? null : how.phone().value(),
                how.phone() == null ? null : how.phone().link(),
                how.inPerson(),
                vacancy.sources());
    }

    private List<Fact> facts(Vacancy vacancy, Locale language) {
        var facts = new ArrayList<Fact>();
        boolean training = vacancy.kind().isTraining();
        add(facts, "jobs.fact.place", places(vacancy, language));
        add(facts, "jobs.fact.when", period(vacancy, language));
        add(
                facts,
                training ? "jobs.fact.length" : "jobs.fact.hours",
                vacancy.schedule().hours());
        partTime(facts, vacancy, language);
        add(facts, "jobs.fact.closes", closing(vacancy, language));
        add(facts, training ? "jobs.fact.price" : "jobs.fact.pay", pay(vacancy, language));
        var positions = vacancy.offer().positions();
        add(facts, "jobs.fact.positions", positions == null ? null : positions.toString());
        add(facts, "jobs.fact.age", age(vacancy.requirements().age(), language));
        stated(facts, "jobs.fact.licence", vacancy.requirements().licence(), language);
        stated(facts, "jobs.fact.car", vacancy.requirements().car(), language);
        stated(facts, "jobs.fact.experience", vacancy.requirements().experience(), language);
        add(facts, "jobs.fact.cards", String.join(", ", vacancy.requirements().cards()));
        add(
                facts,
                "jobs.fact.languages",
                vacancy.requirements().languages().stream()
                        .map(code -> Spoken.name(code, language))
                        .collect(Collectors.joining(", ")));
        if (vacancy.offer().voucher() == Stated.YES) {
            add(facts, "jobs.fact.voucher", text("jobs.fact.yes", language));
        }
        return facts;
    }

    private static void add(List<Fact> facts, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(name, value));
        }
    }

    private @Nullable String pay(Vacancy vacancy, Locale language) {
        var pay = vacancy.offer().pay();
        return pay == null ? null : PayText.in(language, pay, (key, part) -> text(key, language, part));
    }

    private void partTime(List<Fact> facts, Vacancy vacancy, Locale language) {
        var stated = vacancy.schedule().partTime();
        if (stated != Stated.NOT_STATED && Suits.isEmployment(vacancy.kind())) {
            add(
                    facts,
                    "jobs.fact.part-time",
                    text(stated == Stated.YES ? "jobs.fact.part-time.yes" : "jobs.fact.part-time.no", language));
        }
    }

    private void stated(List<Fact> facts, String name, Stated stated, Locale language) {
        if (stated != Stated.NOT_STATED) {
            add(facts, name, text(stated == Stated.YES ? "jobs.fact.needed" : "jobs.fact.not-needed", language));
        }
    }

    private String places(Vacancy vacancy, Locale language) {
        var names = vacancy.places().stream().map(Place::name).distinct();
        var remote = vacancy.remote() ? Stream.of(text("jobs.kiosk.remote", language)) : Stream.<String>empty();
        return Stream.concat(names, remote).collect(Collectors.joining(", "));
    }

    private @Nullable String age(@Nullable Age age, Locale language) {
        if (age == null) {
            return null;
        }
        var from = age.from();
        var to = age.to();
        if (from == null) {
            return text("jobs.kiosk.age-to", language, String.valueOf(to));
        }
        return to == null
                ? text("jobs.kiosk.age-from", language, from.toString())
                : text("jobs.kiosk.age-between", language, from.toString(), to.toString());
    }

    private @Nullable String period(Vacancy vacancy, Locale language) {
        var starts = vacancy.schedule().starts();
        var ends = vacancy.schedule().ends();
        if (starts == null) {
            return ends == null ? null : text("jobs.kiosk.until", language, day(ends, language));
        }
        return ends == null
                ? text("jobs.kiosk.from", language, day(starts, language))
                : day(starts, language) + "–" + day(ends, language);
    }

    private String closing(Vacancy vacancy, Locale language) {
        var closes = vacancy.schedule().closes();
        return closes == null ? "" : text("jobs.kiosk.apply-by", language, day(lastDay(closes), language));
    }

    /** What closes at midnight closes with the day before. */
    private LocalDate lastDay(Instant closes) {
        return closes.minusSeconds(1).atZone(properties.zone()).toLocalDate();
    }

    String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern(text("shared.format.date", language), Locale.of(language.getLanguage()))
                .format(day);
    }

    private String text(String key, Locale language, String... values) {
        return messages.getMessage(key, values, language);
    }
}
