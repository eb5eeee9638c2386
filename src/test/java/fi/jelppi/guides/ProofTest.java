package fi.jelppi.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.jelppi.guides.GuideProblem.Kind;
import fi.jelppi.shared.i18n.Languages;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps a guide from being saved, beyond what keeps it from being read. */
class ProofTest {

    @Test
    void noStepOpensIdentificationItself() {
        var files = leadingTo("suomi.fi", "https://tunnistautuminen.suomi.fi/idp");
        assertThat(Proof.problems(SomeGuide.ID, files))
                .extracting(GuideProblem::file, GuideProblem::kind, GuideProblem::what)
                .contains(tuple("tax-card/fi.md", Kind.IDENTIFICATION, "https://tunnistautuminen.suomi.fi/idp"));
    }

    /** A kiosk must not lose what was published before. */
    @Test
    void whatStandsAlreadyIsReadAllTheSame() throws BrokenGuideException {
        var files = leadingTo("suomi.fi", "https://tunnistautuminen.suomi.fi/idp");
        assertThat(GuideReader.read(SomeGuide.ID, files).id()).isEqualTo(SomeGuide.ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.op.fi/tilin-avaaminen", "https://www.nordea.fi/", "https://www.telia.fi/"})
    void aBankOrAnOperatorIsAServiceLikeAnother(String address) {
        var files = leadingTo(address.replaceFirst("https://www\\.([^/]*).*", "$1"), address);
        assertThat(Proof.problems(SomeGuide.ID, files))
                .extracting(GuideProblem::kind)
                .doesNotContain(Kind.IDENTIFICATION, Kind.FOREIGN_HOST);
    }

    private static Map<Locale, String> leadingTo(String host, String address) {
        var files = SomeGuide.files();
        files.replaceAll((language, text) -> text.replace("hosts: [vero.fi]", "hosts: [" + host + "]")
                .replace("https://www.vero.fi/omavero", address));
        assertThat(files.get(Languages.FINNISH)).contains(address, "hosts: [" + host + "]");
        return files;
    }
}
