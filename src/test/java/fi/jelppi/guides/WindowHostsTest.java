package fi.jelppi.guides;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.shared.PublicLink;
import fi.jelppi.shared.i18n.Languages;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a window beside a guide may lead. */
class WindowHostsTest {

    @Test
    void leadsToTheServiceOfAStep() throws BrokenGuideException {
        var step = guide().in(Languages.FINNISH).text().step("open").orElseThrow();
        var service = Objects.requireNonNull(step.service());
        assertThat(guide().about().leadsToService(service.address())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "data:text/html,vero.fi",
                "http://www.vero.fi/",
                "https://192.168.1.1/",
                "https://127.0.0.1/",
                "https://localhost/",
                "https://vero.local/",
                "https://kela.fi/",
                "https://xvero.fi/",
                "https://vero.fi.example.com/",
                "https://vero.fi@example.com/",
                "https://vero.fi:8443/"
            })
    void leadsNowhereElse(String address) throws BrokenGuideException {
        assertThat(guide().about().leadsToService(URI.create(address))).isFalse();
    }

    /** Otherwise the launcher of a hall's machine would refuse what the guide offers. */
    @Test
    void everyShippedGuidesHostsAreOnTheMachinesList() throws IOException {
        var listed = listed("services");
        for (Guide guide : ShippedGuides.read()) {
            assertThat(guide.about().hosts())
                    .as(guide.id().value())
                    .allMatch(host -> listed.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own)));
        }
    }

    @Test
    void theMachinesListsHoldPublicHostsOnly() throws IOException {
        assertThat(listed("services")).isNotEmpty().allMatch(PublicLink::isPublic);
        assertThat(listed("identification"))
                .contains("tunnistautuminen.suomi.fi")
                .allMatch(PublicLink::isPublic);
    }

    /** What a window lets somebody identify at is asked by nothing of ours. */
    @Test
    void hostsForIdentificationAreNeverAsked() throws IOException {
        assertThat(listed("identification"))
                .allMatch(host -> IdentificationHosts.contain(URI.create("https://" + host + "/")));
    }

    private static Guide guide() throws BrokenGuideException {
        return GuideReader.read(SomeGuide.ID, SomeGuide.files());
    }

    private static List<String> listed(String name) throws IOException {
        return Files.readAllLines(Path.of("kiosk-config/window", name)).stream()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .flatMap(line -> List.of(line.split(" +")).stream())
                .toList();
    }
}
