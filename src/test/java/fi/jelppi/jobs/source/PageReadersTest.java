package fi.jelppi.jobs.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.jobs.Block;
import fi.jelppi.jobs.Stated;
import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.jobs.place.PlaceDirectory;
import fi.jelppi.jobs.source.Incoming.Found;
import fi.jelppi.jobs.source.Incoming.Reason;
import fi.jelppi.jobs.source.Incoming.Rejected;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds and the JSON of Kuntarekry, as they are written and as they should not be. */
class PageReadersTest {

    private static final String ITEM = """
            <item><title>Kesätyöntekijä &amp; apulainen</title><link>https://kunta.example/tyot/7</link>
            <guid isPermaLink="false">kunta-7</guid><pubDate>Mon, 04 May 2026 09:00:00 +0300</pubDate>
            <description><![CDATA[<p>Hoidat puistoja.</p><script>paha()</script>]]></description></item>""";

    private static final String ADVERTISEMENT = """
            {"jobAdvertisement": {"id": "0815", "title": "Keittiöapulainen", "organization": "Rovaniemen kaupunki",
              "jobDesc": "Autat keittiössä.", "employment": "Määräaikainen", "employmentType": "Osa-aikainen",
              "taskArea": "Kesätyöt", "location": "MUUROLA", "postalCode": "97140",
              "publicationStarts": "2026-05-04T09:00:00", "publicationEnds": "2026-05-20T15:00:00",
              "numberOfVacancy": 2, "salary": "KVTES"},
             "link": {"url": "https://kuntarekry.example/0815"}}""";

    /** As the portal answers, with its own pages named by their path alone. */
    private static final String PORTAL = """
            {"searchResults": [{"jobAdvertisement": {"language": "fi_FI", "changetime": "2026-05-06T10:50:00.000Z",
              "publishingOrganization": "13873", "publicationStarts": "2026-05-04T06:00:00.000Z",
              "publicationEnds": "2026-08-17T12:00:00.000Z", "type": "0", "anonymous": "0", "id": "KSSHP-60-1-13",
              "title": "Kesätyöntekijä puutarhaan", "organization": "Rovaniemen kaupunki, Puistot", "jobDesc": "Hoidat.\\r\\n\\r\\nPihoja.",
              "salary": "-", "jobDuration": "1.6.2026", "employment": "Osa-aikatyö, Tuntityö", "employmentType": "Määräaikainen",
              "taskArea": "Puutarha-ala", "location": "Rovaniemi", "postalCode": "8170", "numberOfVacancy": "2"},
             "publication": {"url": "rekryfi", "visibility": "public"},
             "link": {"url": "/recruitment/#/application/22619/basic_info?lang=fi_FI&portal=rekryfi"}}]}""";

    private final PageReader feed = new FeedPostings(page(PageFormat.FEED));
    private final PageReader kuntarekry = new KuntarekryPostings(page(PageFormat.KUNTAREKRY), PlaceDirectory.shipped());

    private static SourcePage page(PageFormat format) {
        return new SourcePage("page-2", "Rovaniemen kaupunki", URI.create("https://kunta.example/"), format, true);
    }

    private static String rss(String items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Työt</title>" + items + "</channel></rss>";
    }

    private static Vacancy only(PageReader reader, String text) throws SourceFailure {
        assertThat(reader.read(text)).singleElement().isInstanceOf(Found.class);
        return ((Found) reader.read(text).getFirst()).vacancy();
    }

    @Test
    void readsAnItemOfRss() throws SourceFailure {
        var vacancy = only(feed, rss(ITEM));
        assertThat(vacancy.kind()).isEqualTo(VacancyKind.SUMMER_JOB);
        assertThat(vacancy.title()).isEqualTo("Kesätyöntekijä & apulainen");
        assertThat(vacancy.employer().name()).isEqualTo("Rovaniemen kaupunki");
        assertThat(vacancy.description()).containsExactly(Block.paragraph("Hoidat puistoja."));
        assertThat(vacancy.howToApply().link()).isEqualTo(URI.create("https://kunta.example/tyot/7"));
        assertThat(vacancy.source().externalId()).isEqualTo("kunta-7");
        assertThat(vacancy.source().attribution()).isEqualTo("Lähde: Rovaniemen kaupunki");
        assertThat(vacancy.source().updated()).isEqualTo(Instant.parse("2026-05-04T06:00:00Z"));
        assertThat(vacancy.source().mayForward()).isTrue();
    }

    @Test
    void whoWroteAnItemOfRssIsNotTheEmployer() throws SourceFailure {
        var vacancy = only(feed, rss(ITEM.replace("<link>", "<dc:creator>Maija Meikäläinen</dc:creator><link>")));
        assertThat(vacancy.employer().name()).isEqualTo("Rovaniemen kaupunki");
    }

    @Test
    void readsAnEntryOfAtom() throws SourceFailure {
        var vacancy = only(feed, """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Työt</title>
                  <entry><id>urn:uuid:1</id><title>Kokki</title><link href="https://kunta.example/tyot/8"/>
                  <updated>2026-05-04T09:00:00+03:00</updated><author><name>Kylätalo ry</name></author>
                  <summary>Keität.</summary></entry></feed>""");
        assertThat(vacancy.kind()).isEqualTo(VacancyKind.JOB);
        assertThat(vacancy.employer().name()).isEqualTo("Kylätalo ry");
        assertThat(vacancy.source().link()).isEqualTo(URI.create("https://kunta.example/tyot/8"));
        assertThat(vacancy.source().updated()).isEqualTo(Instant.parse("2026-05-04T06:00:00Z"));
    }

    @Test
    void aFeedWithoutEntriesHasNone() throws SourceFailure {
        assertThat(feed.read(rss(""))).isEmpty();
    }

    @Test
    void aLinkIsTheNameWhereThereIsNoOther() throws SourceFailure {
        var vacancy = only(feed, rss(ITEM.replace("<guid isPermaLink=\"false\">kunta-7</guid>", "")));
        assertThat(vacancy.source().externalId()).isEqualTo("https://kunta.example/tyot/7");
    }

    @Test
    void entitiesOfAFeedAreNotUnfolded() throws SourceFailure {
        var bomb = "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>";
        var vacancy = only(feed, bomb + rss(ITEM.replace("apulainen", "&a;&b;")));
        assertThat(vacancy.title()).doesNotContain("root").doesNotContain("haha");
    }

    @ParameterizedTest
    @CsvSource({
        "'Mon, 04 May 2026 09:00:00 +0300', eilen, BAD_TIME",
        "Kesätyöntekijä &amp; apulainen, ' ', NO_TITLE",
        "Kesätyöntekijä &amp; apulainen, &amp;#32;, NO_TITLE"
    })
    void saysWhyAnItemIsNotTaken(String good, String bad, Reason reason) throws SourceFailure {
        assertThat(feed.read(rss(ITEM.replace(good, bad)))).containsExactly(new Rejected("kunta-7", reason));
    }

    @Test
    void anItemWithoutANameIsNotTaken() throws SourceFailure {
        assertThat(feed.read(rss("<item><title>Kokki</title></item>")))
                .containsExactly(new Rejected(null, Reason.NO_ID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html><body>Ei löydy</body></html>", "{}", "<channel></channel>"})
    void whatIsNoFeedIsSaidSo(String text) {
        assertThatThrownBy(() -> feed.read(text))
                .isInstanceOf(SourceFailure.class)
                .hasMessage("strange");
    }

    @Test
    void aFeedThatBreaksOffEndsNothing() {
        assertThatThrownBy(() -> feed.read("<rss><channel>" + ITEM))
                .isInstanceOf(SourceFailure.class)
                .hasMessage("truncated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s]", "{\"jobAdvertisements\": [%s]}", "{\"errors\": [], \"jobAdvertisements\": [%s]}"})
    void readsAnAdvertisementOfKuntarekry(String around) throws SourceFailure {
        var vacancy = only(kuntarekry, around.formatted(ADVERTISEMENT));
        assertThat(vacancy.kind()).isEqualTo(VacancyKind.SUMMER_JOB);
        assertThat(vacancy.source().externalId()).isEqualTo("0815");
        assertThat(vacancy.employer().name()).isEqualTo("Rovaniemen kaupunki");
        assertThat(vacancy.schedule().partTime()).isEqualTo(Stated.YES);
        assertThat(vacancy.schedule().closes()).isEqualTo(Instant.parse("2026-05-20T12:00:00Z"));
        assertThat(vacancy.offer().positions()).isEqualTo(2);
        assertThat(vacancy.offer().pay()).isEqualTo("KVTES");
        assertThat(vacancy.places()).singleElement().satisfies(place -> {
            assertThat(place.name()).isEqualTo("Muurola");
            assertThat(place.postalCode()).isEqualTo("97140");
        });
        assertThat(vacancy.howToApply().link()).isEqualTo(URI.create("https://kuntarekry.example/0815"));
    }

    @Test
    void readsAnAdvertisementAsThePortalOfKuntarekryAnswers() throws SourceFailure {
        var vacancy = only(kuntarekry, PORTAL);
        assertThat(vacancy.kind()).isEqualTo(VacancyKind.SUMMER_JOB);
        assertThat(vacancy.howToApply().link())
                .isEqualTo(URI.create(
                        "https://kunta.example/recruitment/#/application/22619/basic_info?lang=fi_FI&portal=rekryfi"));
        assertThat(vacancy.source().link()).isEqualTo(vacancy.howToApply().link());
        assertThat(vacancy.source().updated()).isEqualTo(Instant.parse("2026-05-06T10:50:00Z"));
        assertThat(vacancy.schedule().closes()).isEqualTo(Instant.parse("2026-08-17T12:00:00Z"));
        assertThat(vacancy.schedule().starts()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(vacancy.schedule().partTime()).isEqualTo(Stated.YES);
        assertThat(vacancy.offer().pay()).as("a dash is no pay").isNull();
        assertThat(vacancy.offer().positions()).isEqualTo(2);
        assertThat(vacancy.description()).extracting(Block::text).containsExactly("Hoidat.", "Pihoja.");
        assertThat(vacancy.places())
                .singleElement()
                .satisfies(place -> assertThat(place.postalCode())
                        .as("a digit is missing, and nobody knows which")
                        .isNull());
    }

    @ParameterizedTest
    @CsvSource({
        "'Kokoaikatyö', NO",
        "'Kokoaikatyö, Osa-aikatyö, Tuntityö', NOT_STATED",
        "'3-vuorotyö', NOT_STATED",
        "'Osa-aikainen', YES"
    })
    void bothWorkTimesNamedSayNothing(String employment, Stated partTime) throws SourceFailure {
        var vacancy = only(kuntarekry, PORTAL.replace("Osa-aikatyö, Tuntityö", employment));
        assertThat(vacancy.schedule().partTime()).isEqualTo(partTime);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "http://[", "mailto:a@b.example"})
    void aLinkOfThePortalThatLeadsElsewhereIsLeftOut(String link) throws SourceFailure {
        var vacancy = only(kuntarekry, PORTAL.replaceFirst("/recruitment/[^\"]*", link));
        assertThat(vacancy.howToApply().link()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-20T15:00:00, 2026-05-01T15:00:00, CLOSES_BEFORE_PUBLISHED",
        "2026-05-04T09:00:00, 4.5.2026, BAD_TIME",
        "Keittiöapulainen, '', NO_TITLE"
    })
    void saysWhyAnAdvertisementIsNotTaken(String good, String bad, Reason reason) throws SourceFailure {
        assertThat(kuntarekry.read(
                        "[" + ADVERTISEMENT.replace(good, bad) + "," + ADVERTISEMENT.replace("0815", "1") + "]"))
                .hasSize(2)
                .startsWith(new Rejected("0815", reason));
    }

    @Test
    void aListThatBreaksOffIsNoList() {
        assertThatThrownBy(() -> kuntarekry.read("[" + ADVERTISEMENT))
                .isInstanceOf(SourceFailure.class)
                .hasMessage("truncated");
        assertThatThrownBy(() -> kuntarekry.read("{\"error\": \"huolto\"}"))
                .isInstanceOf(SourceFailure.class)
                .hasMessage("strange");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, , ä",
        "ISO-8859-1, text/html; charset=ISO-8859-1, ä",
        "windows-1252, text/html; charset=\"windows-1252\", ä",
        "UTF-8, text/html; charset=not-there, ä"
    })
    void lettersAreThoseThatTheServerNames(String written, String contentType, String letter) {
        assertThat(PageText.of(letter.getBytes(Charset.forName(written)), contentType))
                .isEqualTo(letter);
    }

    @Test
    void lettersAreThoseThatThePageNames() {
        var page = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss>ä</rss>";
        assertThat(PageText.of(page.getBytes(StandardCharsets.ISO_8859_1), null))
                .isEqualTo(page);
        assertThat(PageText.of("\uFEFF[]".getBytes(StandardCharsets.UTF_8), null))
                .isEqualTo("[]");
    }
}
