package fi.jelppi.guides.link;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.guides.link.LinkCheck.DeadLink;
import fi.jelppi.guides.link.LinkSource.Use;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.testing.CentralTest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CentralTest
class LinkCheckTest {

    private static final Instant START = Instant.parse("2027-03-01T08:00:00Z");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<LinkSource> real;

    private final List<Use> uses = new ArrayList<>();
    private Instant now = START;

    @SuppressWarnings("NullAway.Init")
    private StandInPages pages;

    @BeforeEach
    void start() throws IOException {
        jdbc.sql("DELETE FROM checked_link").update();
        pages = new StandInPages();
    }

    @AfterEach
    void stop() {
        pages.close();
        jdbc.sql("DELETE FROM checked_link").update();
    }

    @Test
    void namesWhatIsDeadWithItsDayAndWhereItIsUsed() throws InterruptedException {
        use("/404", "Verokortti");
        use("/404", "Kesätyö");
        use("/200", "Verokortti");
        run();
        assertThat(dead()).hasSize(1);
        var link = dead().getFirst();
        assertThat(link.state().answer()).isEqualTo(LinkAnswer.GONE);
        assertThat(link.state().since()).isEqualTo(START);
        assertThat(link.uses()).extracting(Use::title).containsExactly("Verokortti", "Kesätyö");
    }

    @Test
    void asksOnceADayAndKeepsSinceWhenItIsDead() throws InterruptedException {
        use("/404", "a");
        run();
        later(Duration.ofHours(23));
        run();
        assertThat(pages.asked()).hasSize(2);
        later(Duration.ofHours(1));
        run();
        assertThat(pages.asked()).hasSize(4);
        assertThat(dead().getFirst().state().since()).isEqualTo(START);
        assertThat(dead().getFirst().state().asked()).isEqualTo(now);
    }

    @Test
    void whatIsUsedNoMoreIsNotListed() throws InterruptedException {
        use("/404", "a");
        run();
        uses.clear();
        assertThat(dead()).isEmpty();
        later(Duration.ofDays(31));
        run();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM checked_link")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void twoWaysOfWritingAnAddressAreOneAndTheLastAnswerCounts() {
        var first = URI.create("https://www.example.org/%c3%a4");
        var second = URI.create("https://www.example.org/%C3%A4");
        new LinkTable(jdbc, clock()).put(first, LinkAnswer.GONE);
        later(Duration.ofHours(1));
        new LinkTable(jdbc, clock()).put(second, LinkAnswer.FINE);
        assertThat(new LinkTable(jdbc, clock()).all())
                .hasSize(1)
                .allSatisfy((address, state) -> assertThat(state.answer()).isEqualTo(LinkAnswer.FINE));
    }

    @Test
    void identificationIsNeverAsked() throws InterruptedException {
        uses.add(new Use(URI.create("https://tunnistautuminen.suomi.fi/"), "a", "x"));
        run();
        assertThat(new LinkTable(jdbc, clock()).all()).isEmpty();
    }

    @Test
    void whenNobodyAnswersItIsTheLineFromHere() throws InterruptedException {
        for (var host : List.of("a.invalid", "b.invalid", "c.invalid")) {
            uses.add(new Use(URI.create("https://" + host + "/"), "a", "x"));
        }
        run();
        assertThat(dead()).isEmpty();
        use("/200", "b");
        run();
        assertThat(dead()).hasSize(3);
    }

    @Test
    void oneSilentLinkIsDeadOnlyWhereAnotherAnswers() throws InterruptedException {
        use("/200", "a");
        run();
        later(Duration.ofHours(23));
        uses.add(new Use(URI.create("https://gone.invalid/"), "a", "x"));
        run();
        assertThat(dead()).as("another one answers").hasSize(1);
    }

    @Test
    void whileTheLineIsDownNothingIsCalledDead() throws InterruptedException {
        var answeredBefore = URI.create("https://answered-before.invalid/");
        new LinkTable(jdbc, clock()).put(answeredBefore, LinkAnswer.FINE);
        use("/200", "a");
        pages.close();
        uses.add(new Use(URI.create("https://gone.invalid/"), "a", "x"));
        run();
        assertThat(new LinkTable(jdbc, clock()).all())
                .as("nothing is noted, so both are asked again next hour")
                .containsOnlyKeys(answeredBefore);
    }

    @Test
    void whoWritesLearnsAtOnceAndIsNotToldOfWhatAnswers() {
        var gone = pages.page("/410");
        var fine = pages.page("/200");
        assertThat(check(true).known(List.of(gone, fine))).as("asks nobody").isEmpty();
        assertThat(check(true).look(List.of(gone, fine)))
                .extracting(LinkState::address)
                .containsExactly(gone);
        assertThat(check(true).known(List.of(gone, fine))).hasSize(1);
    }

    @Test
    void asksNobodyWhereThatIsTurnedOff() {
        assertThat(check(false).look(List.of(pages.page("/404")))).isEmpty();
        assertThat(pages.asked()).isEmpty();
    }

    @Test
    void guidesTellTheirSourcesAndServices() {
        assertThat(real.stream().flatMap(source -> source.uses(Languages.ENGLISH).stream()))
                .anySatisfy(use -> {
                    assertThat(use.address()).isEqualTo(URI.create("https://www.vero.fi"));
                    assertThat(use.path()).isEqualTo("desk/guides/edit/tax-card");
                });
    }

    private void use(String path, String title) {
        uses.add(new Use(pages.page(path), title, "desk/guides/edit/x"));
    }

    private void later(Duration time) {
        now = now.plus(time);
    }

    private void run() throws InterruptedException {
        check(true).run();
    }

    private List<DeadLink> dead() {
        return check(true).dead(Languages.FINNISH);
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private LinkCheck check(boolean on) {
        var settings = new LinkSettings(on, Duration.ofHours(24), Duration.ofSeconds(5), true);
        var table = new LinkTable(jdbc, clock());
        return new LinkCheck(
                List.of(language -> List.copyOf(uses)),
                table,
                new LinkRound(new LinkClient(settings)),
                settings,
                clock());
    }
}
