package fi.jelppi.jobs.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.jobs.Block;
import fi.jelppi.jobs.Place;
import fi.jelppi.jobs.Place.Coordinates;
import fi.jelppi.jobs.Stated;
import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.jobs.place.PlaceDirectory;
import fi.jelppi.jobs.source.Incoming.Found;
import fi.jelppi.jobs.source.Incoming.Reason;
import fi.jelppi.jobs.source.Incoming.Rejected;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobPostingsTest {

    private static final String POSTING = """
            {"@context": "https://schema.org/", "@type": "JobPosting",
             "identifier": {"@type": "PropertyValue", "name": "Kyläkauppa", "value": "0042"},
             "title": "Myyjä &amp; hyllyttäjä", "datePosted": "2026-05-04", "validThrough": "2026-05-20T16:00",
             "description": "&lt;p&gt;Palvelet asiakkaita.&lt;/p&gt;&lt;script&gt;paha()&lt;/script&gt;",
             "employmentType": ["PART_TIME", "TEMPORARY"], "jobStartDate": "2026-06-01", "totalJobOpenings": 2,
             "hiringOrganization": {"@type": "Organization", "name": "Kyläkauppa Oy"},
             "jobLocation": {"@type": "Place", "address": {"addressLocality": "Sinettä", "postalCode": "97220"},
               "geo": {"latitude": "66.61", "longitude": 25.42}},
             "applicationContact": {"email": "haku@kauppa.example", "telephone": "040 123 4567"},
             "url": "https://kauppa.example/haku/42"}""";

    private static final SourcePage PAGE = new SourcePage(
            "page-1", "Kyläkauppa", URI.create("https://kauppa.example/haku"), PageFormat.JOB_POSTING, false);

    private final JobPostings postings = new JobPostings(new JobPostingRecord(PAGE, PlaceDirectory.shipped()));

    private Vacancy only(String text) throws SourceFailure {
        assertThat(postings.read(text)).singleElement().isInstanceOf(Found.class);
        return ((Found) postings.read(text).getFirst()).vacancy();
    }

    private static String script(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    @Test
    void readsWhatAPostingStates() throws SourceFailure {
        var vacancy = only(POSTING);
        assertThat(vacancy.title()).isEqualTo("Myyjä & hyllyttäjä");
        assertThat(vacancy.source().externalId()).isEqualTo("0042");
        assertThat(vacancy.employer().name()).isEqualTo("Kyläkauppa Oy");
        assertThat(vacancy.schedule().partTime()).isEqualTo(Stated.YES);
        assertThat(vacancy.schedule().starts()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(vacancy.offer().positions()).isEqualTo(2);
        assertThat(vacancy.places())
                .containsExactly(new Place("Sinettä", "698", "97220", new Coordinates(66.61, 25.42)));
        assertThat(vacancy.howToApply().email()).isEqualTo("haku@kauppa.example");
    }

    @Test
    void nothingOfEscapedMarkupSurvives() throws SourceFailure {
        assertThat(only(POSTING).description()).containsExactly(Block.paragraph("Palvelet asiakkaita."));
    }

    @Test
    void timesWithoutAnOffsetAreThoseOfFinland() throws SourceFailure {
        assertThat(only(POSTING).schedule().closes()).isEqualTo(Instant.parse("2026-05-20T13:00:00Z"));
        assertThat(only(POSTING).source().updated()).isEqualTo(Instant.parse("2026-05-03T21:00:00Z"));
    }

    @Test
    void aPageIsReadToItsEndThoughOneScriptIsBroken() throws SourceFailure {
        var page = "<html><head>" + script("{\"@type\": \"JobPosting\", ") + script("{\"@type\": \"WebPage\"}")
                + script("{\"@graph\": [" + POSTING + "]}") + "</head></html>";
        assertThat(postings.read(page))
                .hasSize(2)
                .startsWith(new Rejected(null, Reason.NOT_READABLE))
                .last()
                .isInstanceOf(Found.class);
    }

    @Test
    void aLinkThatLeadsNotToTheWebIsLeftOut() throws SourceFailure {
        var vacancy = only(POSTING.replace("https://kauppa.example/haku/42", "javascript:alert(1)"));
        assertThat(vacancy.howToApply().link()).isNull();
        assertThat(vacancy.source().link()).isNull();
    }

    @Test
    void anAddressThatCarriesMoreThanItselfIsLeftOut() throws SourceFailure {
        var vacancy = only(POSTING.replace("haku@kauppa.example", "haku@kauppa.example?bcc=muu@muu.example"));
        assertThat(vacancy.howToApply().email()).isNull();
    }

    @Test
    void takesPayAndTheKindThatTheTitleNames() throws SourceFailure {
        var pay =
                "\"baseSalary\": {\"currency\": \"EUR\", \"value\": {\"value\": 12.5, \"unitText\": \"HOUR\"}}, \"title\"";
        var vacancy = only(POSTING.replace("\"title\"", pay).replace("Myyjä", "Kesämyyjä"));
        assertThat(vacancy.kind()).isEqualTo(VacancyKind.SUMMER_JOB);
        assertThat(vacancy.offer().pay()).isEqualTo("12,50 €/h");
        assertThat(only(POSTING).kind()).isEqualTo(VacancyKind.JOB);
        assertThat(only(POSTING.replace("TEMPORARY", "INTERN")).kind()).isEqualTo(VacancyKind.TRAINEESHIP);
    }

    @Test
    void aListOfPostingsIsReadItemByItem() throws SourceFailure {
        var list = "{\"@type\": \"ItemList\", \"itemListElement\": [{\"@type\": \"ListItem\", \"item\": " + POSTING
                + "}, {\"@type\": \"ListItem\", \"url\": \"https://kauppa.example/\"}]}";
        assertThat(only(list).title()).isEqualTo("Myyjä & hyllyttäjä");
    }

    @Test
    void whatNamesNeitherItselfNorItsAddressIsKnownByWhatItIsAndAppliedForOnItsPage() throws SourceFailure {
        var bare =
                POSTING.replaceFirst("\"identifier\": \\{[^}]*},", "").replaceFirst(",\\s*\"url\": \"[^\"]*\"}", "}");
        var vacancy = only(bare);
        assertThat(vacancy.source().externalId()).hasSize(32);
        assertThat(vacancy.howToApply().link()).isEqualTo(PAGE.address());
        assertThat(only(bare.replace("2026-05-20T16:00", "2026-05-25T16:00"))
                        .source()
                        .externalId())
                .as("the same with another closing time")
                .isEqualTo(vacancy.source().externalId());
        assertThat(only(bare.replace("\"Sinettä\"", "\"Muurola\"")).source().externalId())
                .as("the same work elsewhere")
                .isNotEqualTo(vacancy.source().externalId());
    }

    @Test
    void anAddressInOneLineIsAPlace() throws SourceFailure {
        var vacancy = only(POSTING.replaceFirst(
                "\"jobLocation\": \\{.*\\s*\"geo\": \\{[^}]*}},", "\"jobLocation\": {\"address\": \"Muurola\"},"));
        assertThat(vacancy.places()).extracting(Place::name).containsExactly("Muurola");
    }

    @Test
    void volunteersAreNoEmployees() throws SourceFailure {
        assertThat(only(POSTING.replace("TEMPORARY", "VOLUNTEER")).kind()).isEqualTo(VacancyKind.VOLUNTEER);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-20T16:00, 2026-05-01, CLOSES_BEFORE_PUBLISHED",
        "2026-05-04, eilen, BAD_TIME",
        "Myyjä &amp; hyllyttäjä, ' ', NO_TITLE",
        "66.61, 6661, BAD_VALUE",
        "66.61, pohjoinen, BAD_VALUE"
    })
    void saysWhyAPostingIsNotTaken(String good, String bad, Reason reason) throws SourceFailure {
        assertThat(postings.read(POSTING.replace(good, bad))).containsExactly(new Rejected("0042", reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html></html>", "[]", "{\"@type\": \"Event\"}"})
    void aPageWithoutPostingsIsNoEmptyList(String text) {
        assertThatThrownBy(() -> postings.read(text))
                .isInstanceOf(SourceFailure.class)
                .hasMessage("strange");
    }

    @Test
    void aPageOfNoEndAndOneOfNoBottomAreRefused() throws SourceFailure {
        assertThatThrownBy(() -> postings.read("<".repeat(JobPostings.LONGEST + 1)))
                .isInstanceOf(SourceFailure.class)
                .hasMessage("too-much");
        assertThat(postings.read("[".repeat(100_000))).containsExactly(new Rejected(null, Reason.NOT_READABLE));
    }
}
