package fi.jelppi.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.checkin.Certificates.Certificate;
import fi.jelppi.checkin.SeriesTotals.Total;
import fi.jelppi.checkin.list.CertificatePdf;
import fi.jelppi.checkin.list.CertificatePdf.Page;
import fi.jelppi.checkin.list.CertificatePdf.Text;
import fi.jelppi.event.Event;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Registration;
import fi.jelppi.event.Registrations;
import fi.jelppi.participant.Person;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.PointId;
import fi.jelppi.testing.TestClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CentralCheckInTest
class CertificatesTest {

    @Autowired
    Certificates certificates;

    @Autowired
    SeriesTotals totals;

    @Autowired
    RemoteVisits remote;

    @Autowired
    Programme programme;

    @Autowired
    Registrations registrations;

    @Autowired
    TestClock clock;

    @SuppressWarnings("NullAway.Init")
    private Event training;

    /** Two sessions of an hour. */
    @BeforeEach
    void startTheDay() {
        clock.set(Some.at("07:30"));
        training = Some.event("Digitaidot")
                .at(PointId.next())
                .session("08:00", "09:00")
                .session("09:00", "10:00")
                .build();
        programme.save(training);
    }

    private void took(String name, String untilInFirst, String untilInSecond) {
        clock.set(Some.at("07:30"));
        var person = new Person(PersonId.next(), name, null, null, null, null, null);
        Registration who =
                ((Registrations.Outcome.Registered) registrations.register(training.id(), person)).registration();
        clock.set(Some.at("10:29"));
        spell(0, who, "08:00", untilInFirst);
        spell(1, who, "09:00", untilInSecond);
    }

    /** Nothing where it ends when it begins. */
    private void spell(int session, Registration who, String from, String to) {
        if (from.equals(to)) {
            return;
        }
        var id = training.sessions().get(session).id();
        remote.left(remote.joined(id, who.id(), Some.at(from)), Some.at(to));
    }

    @Test
    void goesToWhoeverTookPartInFourFifthsOfAllSessionsTogether() {
        took("Örn", "09:00", "10:00");
        took("Just enough", "08:36", "10:00");
        took("Too little", "08:35", "10:00");

        assertThat(certificates.of(training.id()))
                .containsExactly(
                        new Certificate("Just enough", "Digitaidot", Some.DAY, Some.DAY, 96, 120),
                        new Certificate("Örn", "Digitaidot", Some.DAY, Some.DAY, 120, 120));
    }

    @Test
    void tellsWhatEachTookPartInOverAllSessions() {
        took("Örn", "08:20", "10:00");
        took("Aino", "09:00", "09:00");

        assertThat(totals.of(training))
                .containsExactly(
                        new Total("Aino", 1, 60, new BigDecimal("0.17")),
                        new Total("Örn", 2, 80, new BigDecimal("0.22")));
    }

    @Test
    void everybodyHasAPageInBothLanguages() throws IOException {
        var out = new ByteArrayOutputStream();
        CertificatePdf.write(List.of(page("Aino"), page("Örn")), null, out);

        try (var document = Loader.loadPDF(out.toByteArray())) {
            var text = new PDFTextStripper();
            text.setStartPage(2);
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(text.getText(document)).contains("Örn", "Osallistumistodistus", "Certificate of attendance");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    private static Page page(String name) {
        return new Page(
                name,
                List.of(
                        new Text(Locale.of("fi"), "Osallistumistodistus", List.of("on osallistunut")),
                        new Text(Locale.of("en"), "Certificate of attendance", List.of("has attended"))));
    }
}
