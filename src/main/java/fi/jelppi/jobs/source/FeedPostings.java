package fi.jelppi.jobs.source;

import static fi.jelppi.jobs.FitText.cut;
import static fi.jelppi.jobs.source.JsonText.clean;

import fi.jelppi.jobs.Employer;
import fi.jelppi.jobs.HowToApply;
import fi.jelppi.jobs.Offer;
import fi.jelppi.jobs.Requirements;
import fi.jelppi.jobs.Schedule;
import fi.jelppi.jobs.Source;
import fi.jelppi.jobs.Stated;
import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.jobs.source.Incoming.Found;
import fi.jelppi.jobs.source.Incoming.Reason;
import fi.jelppi.jobs.source.Incoming.Rejected;
import fi.jelppi.jobs.source.SourceFailure.Kind;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A feed whose entries are vacancies: title, text, address and time are all that it states. The parser resolves no entities
 * and opens no address.
 *
 * @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">Atom, RFC 4287</a>
 */
final class FeedPostings implements PageReader {

    private static final int LONGEST_ID = 200;
    private static final Pattern END = Pattern.compile("</(rss|feed)\\s*>");

    private final SourcePage page;

    FeedPostings(SourcePage page) {
        this.page = page;
    }

    @Override
    public List<Incoming> read(String text) throws SourceFailure {
        var feed = Jsoup.parse(text, "", Parser.xmlParser());
        if (feed.selectFirst("rss > channel, feed") == null) {
            throw new SourceFailure(Kind.STRANGE);
        }
        // The parser closes what was cut off: what is missing would be taken for ended.
        if (!END.matcher(text).find()) {
            throw new SourceFailure(Kind.TRUNCATED);
        }
        return feed.select("channel > item, feed > entry").stream()
                .map(this::entry)
                .toList();
    }

    private Incoming entry(Element entry) {
        var link = link(entry);
        var id = first(entry, "guid", "id")
                .or(() -> link.map(URI::toString))
                .filter(found -> found.length() <= LONGEST_ID)
                .orElse(null);
        if (id == null) {
            return new Rejected(null, Reason.NO_ID);
        }
        var title = first(entry, "title").flatMap(words -> clean(Parser.unescapeEntities(words, false)));
        if (title.isEmpty()) {
            return new Rejected(id, Reason.NO_TITLE);
        }
        try {
            var updated = first(entry, "pubDate", "updated", "published")
                    .map(FeedPostings::time)
                    .orElse(Instant.EPOCH);
            return new Found(vacancy(
                    entry,
                    title.get(),
                    link,
                    new Source(page.code(), id, page.attribution(), link.orElse(null), updated, page.mayForward())));
        } catch (DateTimeException _) {
            return new Rejected(id, Reason.BAD_TIME);
        }
    }

    private Vacancy vacancy(Element entry, String title, Optional<URI> link, Source source) {
        // RSS names there who wrote the entry, often a person or an account; that is no employer.
        var employer = first(entry, "author > name").orElse(page.name());
        return new Vacancy(
                TitleKind.of(title).orElse(VacancyKind.JOB),
                cut(title, Vacancy.LONGEST_TITLE),
                Employer.of(cut(employer, Vacancy.LONGEST_TITLE)),
                first(entry, "content|encoded", "content", "description", "summary")
                        .map(PlainBlocks::of)
                        .orElse(List.of()),
                List.of(),
                false,
                new Schedule(null, null, null, Stated.NOT_STATED, null),
                Offer.UNTOLD,
                Requirements.NONE_STATED,
                new HowToApply(link.orElse(null), null, null, null),
                List.of(source));
    }

    /** RSS writes it as text, Atom as an attribute. */
    private static Optional<URI> link(Element entry) {
        return Optional.ofNullable(entry.selectFirst("> link[href][rel=alternate], > link[href]:not([rel])"))
                .map(link -> link.attr("href"))
                .or(() -> first(entry, "link"))
                .flatMap(JsonText::web);
    }

    private static Optional<String> first(Element entry, String... names) {
        return List.of(names).stream()
                .flatMap(name -> Optional.ofNullable(entry.selectFirst("> " + name)).stream())
                .flatMap(found -> clean(found.wholeText()).stream())
                .findFirst();
    }

    /** RSS writes times as mail does, Atom as ISO 8601. */
    private static Instant time(String text) {
        return Character.isDigit(text.charAt(0)) && text.indexOf('-') == 4
                ? SourceTimes.instant(text)
                : ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant();
    }
}
