package fi.jelppi.device.kiosk;

import fi.jelppi.kiosk.spi.KioskSettings;
import fi.jelppi.shared.touch.Answer.Tone;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.PageTools;

/** The sound of a good answer; only the coach can tell whether it is heard. */
class SoundTest extends DeviceTest {

    private final PageTools tools;
    private final KioskSettings settings;

    SoundTest(PageTools tools, KioskSettings settings) {
        super("device.test.sound");
        this.tools = tools;
        this.settings = settings;
        ready();
    }

    @Override
    void ready() {
        say(settings.isOn(KioskSettings.Switch.SOUND) ? "" : getTranslation("device.test.sound.off"));
        offer(way("device.test.sound.play", Look.QUIET, this::play));
    }

    private void play() {
        tools.sound(Tone.GOOD);
        ask(
                "device.test.sound.question",
                new Answer("device.test.sound.yes", "device.test.sound.heard"),
                new Answer("device.test.sound.no", "device.test.sound.not-heard"));
    }
}
