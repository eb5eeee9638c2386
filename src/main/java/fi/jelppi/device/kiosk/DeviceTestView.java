package fi.jelppi.device.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.device.Printer;
import fi.jelppi.kiosk.spi.KioskSettings;
import fi.jelppi.shared.touch.PageTools;

/** Camera, sound, microphone and printer, each tried on its own before people come. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class DeviceTestView extends Section {

    DeviceTestView(KioskSettings settings, Printer printer) {
        addClassName("device-tests");
        var tools = new PageTools();
        var tests = new Div(
                new CameraTest(settings),
                new SoundTest(tools, settings),
                new MicrophoneTest(),
                new PrintTest(tools, printer));
        tests.addClassName("device-test-list");
        add(
                new H1(getTranslation("device.test.title")),
                new Paragraph(getTranslation("device.test.help")),
                tests,
                tools,
                new TestSheet());
    }
}
