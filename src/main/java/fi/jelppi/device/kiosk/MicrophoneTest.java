package fi.jelppi.device.kiosk;

import fi.jelppi.device.kiosk.MicrophoneMeter.State;
import fi.jelppi.shared.touch.BigButton.Look;

/** A bar that follows the voice; the microphone is let go with the bar. */
class MicrophoneTest extends DeviceTest {

    MicrophoneTest() {
        super("device.test.microphone");
        ready();
    }

    @Override
    void ready() {
        say("");
        show();
        offer(way("device.test.microphone.start", Look.QUIET, this::start));
    }

    private void start() {
        var meter = new MicrophoneMeter();
        meter.setAriaLabel(getTranslation("device.test.microphone.level"));
        meter.onState(changed -> tell(changed.state()));
        meter.onHeard(heard -> say(getTranslation("device.test.microphone.heard")));
        tell(State.STARTING);
        show(meter);
        offer(way("device.test.stop", Look.QUIET, this::ready));
    }

    private void tell(State state) {
        say(getTranslation("device.test.microphone." + state.code()));
        switch (state) {
            case STARTING, RUNNING -> {}
            case NONE, DENIED, BUSY -> {
                show();
                offer(way("device.test.microphone.start", Look.QUIET, this::start));
            }
        }
    }
}
