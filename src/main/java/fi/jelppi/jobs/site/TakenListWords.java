package fi.jelppi.jobs.site;

import fi.jelppi.jobs.HowToApply;
import fi.jelppi.jobs.ListedVacancies.Ended;
import fi.jelppi.jobs.ListedVacancies.Gone;
import fi.jelppi.jobs.ListedVacancies.Listed;
import fi.jelppi.jobs.ListedVacancies.Open;
import fi.jelppi.jobs.Source;
import fi.jelppi.jobs.site.PublicJobWords.Detail;
import fi.jelppi.shared.OnCentral;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page behind a link says of each vacancy. */
@Component
@OnCentral
class TakenListWords {

    /** @param link of the advertisement itself; null where the source has none on the web */
    record From(String attribution, @Nullable URI link) {}

    /**
     * @param title null when nothing is known any more
     * @param open null when nobody can apply any more
     */
    record Row(
            @Nullable String title,
            @Nullable String employer,
            @Nullable Detail open,
            List<From> sources) {}

    private final PublicJobWords words;

    TakenListWords(PublicJobWords words) {
        this.words = words;
    }

    Row row(@Nullable Listed listed, Locale language) {
        return switch (listed) {
            case Open open -> {
                var detail = words.detail(open.posting(), language);
                var sources =
                        detail.sources().stream().map(TakenListWords::from).toList();
                yield new Row(detail.card().title(), detail.card().employer(), detail, sources);
            }
            case Ended ended -> new Row(ended.title(), ended.employer(), null, List.of());
            case Gone _ -> nothing();
            case null -> nothing();
        };
    }

    private static Row nothing() {
        return new Row(null, null, null, List.of());
    }

    private static From from(Source source) {
        var link = source.link();
        return new From(source.attribution(), link != null && HowToApply.isWeb(link) ? link : null);
    }

    String day(LocalDate day, Locale language) {
        return words.day(day, language);
    }
}
