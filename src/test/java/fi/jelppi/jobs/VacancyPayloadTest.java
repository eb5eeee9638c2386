package fi.jelppi.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.jobs.Requirements.Age;
import fi.jelppi.jobs.Requirements.Found;
import fi.jelppi.shared.PhoneNumber;
import fi.jelppi.sync.wire.WireJson;
import fi.jelppi.testing.GoldenJson;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VacancyPayloadTest {

    private static final Vacancy FULL = new Vacancy(
            VacancyKind.SUMMER_JOB,
            "Kylätalkkari",
            new Employer("Sinetän kyläyhdistys ry", "1234567-1", true),
            List.of(
                    new Block(Block.Kind.HEADING, "Tehtävä"),
                    Block.paragraph("Hoidat kylätalon pihaa."),
                    new Block(Block.Kind.ITEM, "nurmikon leikkuu")),
            List.of(new Place("Sinettä", "698", "97220", new Place.Coordinates(66.61, 25.42))),
            true,
            new Schedule(
                    LocalDate.of(2027, 6, 1),
                    LocalDate.of(2027, 6, 30),
                    "6 h/pv kesäkuussa",
                    Stated.YES,
                    Instant.parse("2027-05-15T20:59:59Z")),
            new Offer("TES", 2, Stated.YES),
            new Requirements(
                    new Age(15, 17),
                    Stated.NO,
                    Stated.NOT_STATED,
                    Stated.NO,
                    List.of("hygieniapassi"),
                    List.of("fi"),
                    Set.of(Found.AGE, Found.LICENCE)),
            new HowToApply(
                    URI.create("https://sinetta.example/haku"),
                    "kylatalo@sinetta.example",
                    new PhoneNumber("040 123 4567"),
                    "Kylätalolla tiistaisin"),
            List.of(new Source(
                    "own", "0042", "Sinetän kyläyhdistys ry", null, Instant.parse("2027-04-20T06:00:00Z"), true)));

    @Test
    void formOnTheWireStaysAsItIs() {
        GoldenJson.matches("jobs.vacancy-1.json", WireJson.MAPPER.writeValueAsString(VacancyPayload.of(FULL)));
    }

    @Test
    void nothingIsLostOnTheWay() {
        assertThat(overTheWire(FULL)).isEqualTo(FULL);
    }

    @Test
    void whatIsNotStatedIsNotSent() {
        var bare = SomeVacancy.called("0001").vacancy();
        assertThat(overTheWire(bare)).isEqualTo(bare);
        assertThat(WireJson.MAPPER.writeValueAsString(VacancyPayload.of(bare)))
                .doesNotContain("null", "age", "licence", "places", "offer", "apply")
                .hasSizeLessThan(300);
    }

    @Test
    void refusesALinkThatLeadsElsewhereThanToTheWeb() {
        var json = WireJson.MAPPER
                .writeValueAsString(VacancyPayload.of(FULL))
                .replace("https://sinetta.example/haku", "javascript:alert(1)");
        var payload = WireJson.MAPPER.readValue(json, VacancyPayload.class);
        assertThatThrownBy(payload::toVacancy).isInstanceOf(IllegalArgumentException.class);
    }

    private static Vacancy overTheWire(Vacancy vacancy) {
        var json = WireJson.MAPPER.writeValueAsString(VacancyPayload.of(vacancy));
        return WireJson.MAPPER.readValue(json, VacancyPayload.class).toVacancy();
    }
}
