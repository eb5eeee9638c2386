package fi.jelppi.device.kiosk;

import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.device.Printer;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.PageTools;

/** A page on paper, printed as the paper list is. */
class PrintTest extends DeviceTest {

    private final PageTools tools;
    private final Printer printer;

    PrintTest(PageTools tools, Printer printer) {
        super("device.test.printer");
        this.tools = tools;
        this.printer = printer;
        ready();
    }

    @Override
    void ready() {
        say("");
        show(new Paragraph(getTranslation(
                switch (printer.state()) {
                    case "ready" -> "device.departure.printer.ready";
                    case "" -> "device.departure.printer.none";
                    default -> "device.departure.printer.stopped";
                })));
        offer(way("device.test.printer.print", Look.QUIET, this::print));
    }

    private void print() {
        tools.print();
        ask(
                "device.test.printer.question",
                new Answer("device.test.printer.yes", "device.test.printer.works"),
                new Answer("device.test.printer.no", "device.departure.printer.todo"));
    }
}
