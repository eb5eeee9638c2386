package fi.jelppi.meeting.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fi.jelppi.checkin.DeskFixtures;
import fi.jelppi.event.Programme;
import fi.jelppi.event.PublicRegistrations;
import fi.jelppi.event.Registrations;
import fi.jelppi.files.FileIntake;
import fi.jelppi.files.FileType;
import fi.jelppi.files.SomeOffice;
import fi.jelppi.files.StoredFile;
import fi.jelppi.meeting.SomeTraining;
import fi.jelppi.meeting.material.MaterialInput.Problem;
import fi.jelppi.meeting.material.Materials.Outcome;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What is given out with a training from 10 to 14, from the desk to whoever has a place. */
@DeskFixtures.EventDay
class MaterialsTest {

    @Autowired
    WebApplicationContext central;

    @Autowired
    Materials materials;

    @Autowired
    MaterialKeeping keeping;

    @Autowired
    FileIntake intake;

    @Autowired
    TestClock clock;

    private MockMvc web = MockMvcBuilders.standaloneSetup(new Object()).build();

    @SuppressWarnings("NullAway.Init")
    private SomeTraining training;

    @SuppressWarnings("NullAway.Init")
    private RegistrationId aino;

    @SuppressWarnings("NullAway.Init")
    private String link;

    @BeforeEach
    void begin() {
        DeskFixtures.halfPastTen(clock);
        web = MockMvcBuilders.webAppContextSetup(central)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        training = SomeTraining.open(central);
        aino = training.registered("Aino");
        link = central.getBean(PublicRegistrations.class).newLink(aino);
    }

    @Test
    void whoHasAPlaceSeesLinksAndGetsFilesByTheirOwnLink() throws Exception {
        var file = file();
        var slides = added(MaterialKind.FILE, Timing.ALWAYS, "Diat", "", null, file);
        added(MaterialKind.LINK, Timing.ALWAYS, "Palkkalaskuri", "https://www.palkka.fi/laskuri", null, null);
        assertThat(page()).contains("Diat", "Palkkalaskuri", "href=\"https://www.palkka.fi/laskuri\"", "www.palkka.fi");

        var answer = got(link, slides);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getContentLength()).isEqualTo((int) file.size());
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'");

        assertThat(got("x".repeat(27), slides).getStatus()).isEqualTo(404);
        central.getBean(Registrations.class).cancel(aino);
        assertThat(got(link, slides).getStatus()).isEqualTo(404);
    }

    @Test
    void nobodyGetsWhatBelongsToAnotherTraining() throws Exception {
        var other = SomeTraining.saved(central);
        var file = file();
        var slides = ((Outcome.Added) materials.add(new MaterialInput(
                        other.event.id(), null, MaterialKind.FILE, Timing.ALWAYS, "Diat", "", null, file)))
                .material()
                .id();
        assertThat(got(link, slides).getStatus()).isEqualTo(404);
    }

    @Test
    void whatComesAfterwardsIsToldBeforeAndGivenThen() throws Exception {
        added(MaterialKind.LINK, Timing.BEFORE, "Esitehtävä", "https://www.palkka.fi/a", null, null);
        var answers = added(MaterialKind.FILE, Timing.AFTER, "Vastaukset", "", null, file());
        assertThat(page())
                .contains("Esitehtävä", "Lisää aineistoa tulee tähän koulutuksen jälkeen.")
                .doesNotContain("Vastaukset");
        assertThat(got(link, answers).getStatus()).isEqualTo(404);

        clock.pass(Duration.ofHours(6));
        assertThat(page())
                .as("the room is over, its page is not")
                .contains("Vastaukset", "Tähän ei voi liittyä etänä")
                .doesNotContain("Esitehtävä", "Lisää aineistoa tulee");
        assertThat(got(link, answers).getStatus()).isEqualTo(200);
    }

    @Test
    void aRecordingIsShownUntilItsLastDayAndRemovedThen() throws Exception {
        var today = materials.today();
        added(MaterialKind.RECORDING, Timing.AFTER, "Tallenne", "https://video.example.fi/1", today.plusDays(1), null);
        added(MaterialKind.LINK, Timing.ALWAYS, "Ohje", "https://www.palkka.fi/b", null, null);
        assertThat(page()).contains("https://video.example.fi/1", "katsottavissa");
        clock.pass(Duration.ofDays(1));
        assertThat(page()).contains("https://video.example.fi/1");
        keeping.run();
        assertThat(materials.of(training.event.id())).hasSize(2);

        clock.pass(Duration.ofDays(1));
        assertThat(page()).as("by the clock, before the night").doesNotContain("https://video.example.fi/1");
        keeping.run();
        assertThat(materials.of(training.event.id()))
                .singleElement()
                .satisfies(it -> assertThat(it.title()).isEqualTo("Ohje"));
        clock.pass(Duration.ofDays(90));
        keeping.run();
        assertThat(materials.of(training.event.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "palkka.fi",
                "http://www.palkka.fi/",
                "javascript:alert(1)",
                "data:text/html,x",
                "https://127.0.0.1/",
                "https://kone.local/",
                "https://user:secret@palkka.fi/",
                "https://palkka.fi:8443/",
                "https://xn"
            })
    void refusesALinkThatIsNotSafe(String address) {
        for (var kind : Set.of(MaterialKind.LINK, MaterialKind.RECORDING)) {
            var outcome = materials.add(input(kind, Timing.ALWAYS, "x", address, materials.today(), null));
            assertThat(outcome).isEqualTo(new Outcome.Refused(Set.of(Problem.ADDRESS)));
        }
    }

    @Test
    void refusesWhatIsMissingOrOutOfTime() {
        var today = materials.today();
        assertThat(materials.add(input(MaterialKind.FILE, Timing.ALWAYS, " ", "", null, null)))
                .isEqualTo(new Outcome.Refused(Set.of(Problem.TITLE, Problem.FILE)));
        assertThat(materials.add(
                        input(MaterialKind.LINK, Timing.ALWAYS, "x".repeat(121), "https://www.palkka.fi/", null, null)))
                .isEqualTo(new Outcome.Refused(Set.of(Problem.TITLE)));
        for (var day : new @Nullable LocalDate[] {null, today.minusDays(1), today.plusDays(367)}) {
            assertThat(materials.add(
                            input(MaterialKind.RECORDING, Timing.ALWAYS, "x", "https://video.example.fi/", day, null)))
                    .as("%s", day)
                    .isEqualTo(new Outcome.Refused(Set.of(Problem.LAST_DAY)));
        }
        var never = new StoredFile("a.pdf", FileType.PDF, 1, "0".repeat(64));
        assertThat(materials.add(input(MaterialKind.FILE, Timing.ALWAYS, "x", "", null, never)))
                .isEqualTo(new Outcome.Refused(Set.of(Problem.FILE)));
    }

    @Test
    void theLaterOfTwoCoachesIsRefusedAndNothingIsLost() throws Exception {
        var today = materials.today();
        added(MaterialKind.RECORDING, Timing.ALWAYS, "Tallenne", "https://video.example.fi/1", today, null);
        var seen = materials.of(training.event.id()).getFirst();

        var first = materials.change(
                seen,
                input(
                        MaterialKind.RECORDING,
                        Timing.ALWAYS,
                        "Osa 1",
                        "https://video.example.fi/2",
                        today.plusDays(9),
                        null));
        var second = materials.change(
                seen,
                input(MaterialKind.RECORDING, Timing.ALWAYS, "Osa yksi", "https://video.example.fi/1", today, null));

        assertThat(first).isInstanceOf(Outcome.Changed.class);
        var now = materials.of(training.event.id()).getFirst();
        assertThat(second).isEqualTo(new Outcome.Conflict(now));
        assertThat(now.title()).isEqualTo("Osa 1");
        assertThat(now.lastDay()).isEqualTo(today.plusDays(9));
        assertThat(page()).contains("Osa 1", "https://video.example.fi/2").doesNotContain("https://video.example.fi/1");

        materials.remove(seen.id());
        assertThat(materials.change(
                        now,
                        input(MaterialKind.RECORDING, Timing.ALWAYS, "x", "https://video.example.fi/3", today, null)))
                .isEqualTo(new Outcome.Removed());
        assertThat(materials.of(training.event.id())).isEmpty();
    }

    @Test
    void aChangeIsCheckedAsWhatIsAddedAndKeepsTheFile() throws Exception {
        var file = file();
        var slides = added(MaterialKind.FILE, Timing.ALWAYS, "Diat", "", null, file);
        var seen = materials.of(training.event.id()).getFirst();
        assertThat(materials.change(seen, input(MaterialKind.LINK, Timing.ALWAYS, " ", "", null, null)))
                .isEqualTo(new Outcome.Refused(Set.of(Problem.TITLE, Problem.FILE)));

        materials.change(
                seen,
                new MaterialInput(
                        training.event.id(),
                        training.session,
                        MaterialKind.FILE,
                        Timing.AFTER,
                        "Diat 1",
                        "",
                        null,
                        file));

        assertThat(materials.of(training.event.id())).singleElement().satisfies(now -> {
            assertThat(now.session()).isEqualTo(training.session);
            assertThat(now.timing()).isEqualTo(Timing.AFTER);
            assertThat(now.file()).isEqualTo(file);
        });
        assertThat(got(link, slides).getStatus()).as("after the training").isEqualTo(404);
    }

    @Test
    void takesNoMoreThanAnybodyReads() {
        for (int number = 0; number < Materials.MOST; number++) {
            added(MaterialKind.LINK, Timing.ALWAYS, "Linkki " + number, "https://www.palkka.fi/", null, null);
        }
        assertThat(materials.add(
                        input(MaterialKind.LINK, Timing.ALWAYS, "Vielä yksi", "https://www.palkka.fi/", null, null)))
                .isEqualTo(new Outcome.Full());
    }

    @Test
    void aCancelledTrainingGivesOutNothing() throws Exception {
        var slides = added(MaterialKind.FILE, Timing.ALWAYS, "Diat", "", null, file());
        var event = training.event;
        central.getBean(Programme.class)
                .save(new fi.jelppi.event.Event(
                        event.id(),
                        event.title(),
                        event.kind(),
                        event.point(),
                        event.walkInsAllowed(),
                        event.checkOut(),
                        event.capacity(),
                        event.publicRegistration(),
                        true,
                        event.sessions(),
                        event.halls()));
        assertThat(got(link, slides).getStatus()).isEqualTo(404);
    }

    private StoredFile file() throws IOException {
        return ((FileIntake.Taken) intake.take(
                        "diat.pdf",
                        new ByteArrayInputStream(
                                SomeOffice.pdf(UUID.randomUUID().toString())),
                        Set.of(FileType.PDF)))
                .file();
    }

    private MaterialId added(
            MaterialKind kind,
            Timing timing,
            String title,
            String address,
            @Nullable LocalDate day,
            @Nullable StoredFile file) {
        return ((Outcome.Added) materials.add(input(kind, timing, title, address, day, file)))
                .material()
                .id();
    }

    private MaterialInput input(
            MaterialKind kind,
            Timing timing,
            String title,
            String address,
            @Nullable LocalDate day,
            @Nullable StoredFile file) {
        return new MaterialInput(training.event.id(), null, kind, timing, title, address, day, file);
    }

    private String page() throws Exception {
        var answer = web.perform(get("/k/" + link)).andReturn().getResponse();
        answer.setCharacterEncoding("UTF-8");
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse got(String token, MaterialId id) throws Exception {
        return web.perform(get("/k/" + token + "/material/" + id)).andReturn().getResponse();
    }
}
