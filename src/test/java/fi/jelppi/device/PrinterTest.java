package fi.jelppi.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Real processes that say what CUPS says. */
class PrinterTest {

    @Test
    void isReady() throws Exception {
        assertThat(says("printer jelppi is idle.  enabled since Thu Nov 26 03:00:00 2026"))
                .isEqualTo("ready");
    }

    @Test
    void isStopped() throws Exception {
        assertThat(says("printer jelppi disabled since Thu Nov 26 03:00:00 2026 -\n\tPaused"))
                .isEqualTo("stopped");
    }

    @Test
    void isNoneWhereCupsKnowsNone() throws Exception {
        assertThat(after("sh", "-c", "echo 'lpstat: Invalid destination name in list \"jelppi\".' >&2; exit 1"))
                .isEmpty();
    }

    @Test
    void isNoneWhereThereIsNoCups() throws Exception {
        assertThat(after("/nowhere/lpstat")).isEmpty();
    }

    @Test
    void isStoppedWhereCupsDoesNotAnswer() throws Exception {
        assertThat(after("sleep", "60")).isEqualTo("stopped");
    }

    private static String says(String words) throws InterruptedException {
        return after("echo", words);
    }

    private static String after(String... question) throws InterruptedException {
        var printer = new Printer(question);
        printer.look();
        assertThat(printer.isReady()).isEqualTo(printer.state().equals("ready"));
        return printer.state();
    }
}
