package fi.jelppi.guides.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Over real HTTP. */
class LinkClientTest {

    private final LinkClient client = new LinkClient(StandInPages.settings(true));
    private final LinkClient strict = new LinkClient(StandInPages.settings(false));

    @SuppressWarnings("NullAway.Init")
    private StandInPages pages;

    @BeforeEach
    void start() throws IOException {
        pages = new StandInPages();
    }

    @AfterEach
    void stop() {
        pages.close();
    }

    @ParameterizedTest
    @CsvSource({
        "200, FINE",
        "204, FINE",
        "401, CLOSED",
        "403, CLOSED",
        "429, CLOSED",
        "404, GONE",
        "410, GONE",
        "500, BROKEN",
        "503, BROKEN"
    })
    void anAnswerIsANumber(int status, LinkAnswer answer) throws InterruptedException {
        assertThat(client.ask(pages.page("/" + status))).isEqualTo(answer);
    }

    @Test
    void aPageThatAnswersIsAskedOnceAndNothingOfItIsRead() throws InterruptedException {
        client.ask(pages.page("/200"));
        assertThat(pages.asked()).containsExactly("HEAD /200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no-head", "/get-only"})
    void whoeverDoesNotKnowHeadIsAskedAsABrowserWould(String path) throws InterruptedException {
        assertThat(client.ask(pages.page(path))).isEqualTo(LinkAnswer.FINE);
        assertThat(pages.asked()).contains("GET " + path);
    }

    @Test
    void followsRedirectsAndNotForever() throws InterruptedException {
        assertThat(client.ask(pages.page("/to?/200"))).isEqualTo(LinkAnswer.FINE);
        assertThat(client.ask(pages.page("/to?/404"))).isEqualTo(LinkAnswer.GONE);
        assertThat(client.ask(pages.page("/round"))).isEqualTo(LinkAnswer.ROUND);
    }

    @Test
    void neverGoesToWherePeopleIdentifyThemselves() throws InterruptedException {
        assertThat(client.ask(pages.page("/to?https://tunnistautuminen.suomi.fi/idp")))
                .isEqualTo(LinkAnswer.FINE);
        assertThat(client.ask(pages.page("/to?https://Tunnistautuminen.Suomi.FI./idp")))
                .as("capitals, and a dot at the end")
                .isEqualTo(LinkAnswer.FINE);
        assertThat(client.ask(URI.create("https://online.nordea.fi/"))).isEqualTo(LinkAnswer.FINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost/",
                "https://127.0.0.1/",
                "https://10.1.2.3/",
                "https://192.168.1.1/",
                "https://172.16.0.1/",
                "https://100.64.0.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://0.0.0.0/",
                "https://[::1]/",
                "https://[fd00::1]/",
                "https://[fe80::1]/",
                "https://[::ffff:10.0.0.1]/"
            })
    void looksAroundInNoPrivateNetwork(String address) throws InterruptedException {
        assertThat(strict.ask(URI.create(address))).isEqualTo(LinkAnswer.OWN_NETWORK);
    }

    @Test
    void leavesHttpsNever() throws InterruptedException {
        assertThat(strict.ask(pages.page("/200"))).isEqualTo(LinkAnswer.INSECURE);
        assertThat(strict.ask(URI.create("file:/etc/passwd"))).isEqualTo(LinkAnswer.INSECURE);
        assertThat(pages.asked()).isEmpty();
    }

    @Test
    void tellsWhoIsNotThere() throws InterruptedException {
        var gone = pages.page("/200");
        pages.close();
        assertThat(client.ask(gone)).isEqualTo(LinkAnswer.SILENT);
        assertThat(strict.ask(URI.create("https://no-such-name.invalid/"))).isEqualTo(LinkAnswer.NO_SUCH_NAME);
        assertThat(client.ask(URI.create("https" + gone.toString().substring("http".length()))))
                .as("nobody speaks TLS there")
                .isIn(LinkAnswer.SILENT, LinkAnswer.BAD_CERTIFICATE);
    }
}
