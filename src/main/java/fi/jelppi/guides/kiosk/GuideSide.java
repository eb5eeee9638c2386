package fi.jelppi.guides.kiosk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import fi.jelppi.guides.Guide;
import fi.jelppi.guides.Guide.Told;
import fi.jelppi.guides.Step;
import fi.jelppi.guides.screen.PhoneCode;
import fi.jelppi.guides.window.ServiceWindows;
import fi.jelppi.kiosk.spi.HallPrinter;
import fi.jelppi.kiosk.spi.HelpPage;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.shared.qr.QrCodes;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.PageTools;
import fi.jelppi.sync.spi.NodeIdentity;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Beside the step: the service on one's own phone, paper, and help. */
class GuideSide extends Section {

    private final QrCodes codes;
    private final Optional<HelpPage> helpPage;
    private final GuideWords words;
    private final NodeIdentity identity;
    private final ServiceWindows windows;
    private final HallPrinter printer;
    private final PageTools tools = new PageTools();
    private final GuidePaper paper;
    private final Div prints;
    private @Nullable Code code;
    private @Nullable WindowBox box;

    /** A code that stays while the steps have the same. */
    private record Code(String address, Section section) {}

    /** Makes one for each page. */
    @Component
    @OnKiosk
    static class Maker {

        private final QrCodes codes;
        private final ObjectProvider<HelpPage> help;
        private final GuideWords words;
        private final NodeIdentity identity;
        private final ServiceWindows windows;
        private final HallPrinter printer;

        Maker(
                QrCodes codes,
                ObjectProvider<HelpPage> help,
                GuideWords words,
                NodeIdentity identity,
                ServiceWindows windows,
                HallPrinter printer) {
            this.codes = codes;
            this.help = help;
            this.words = words;
            this.identity = identity;
            this.windows = windows;
            this.printer = printer;
        }

        GuideSide make() {
            return new GuideSide(this);
        }
    }

    private GuideSide(Maker maker) {
        codes = maker.codes;
        helpPage = Optional.ofNullable(maker.help.getIfAvailable());
        words = maker.words;
        identity = maker.identity;
        windows = maker.windows;
        printer = maker.printer;
        paper = new GuidePaper(codes, words);
        prints = new Div(
                new BigButton(getTranslation("guides.kiosk.print"), Look.QUIET, tap -> print(paper::fillWithAll)),
                new BigButton(
                        getTranslation("guides.kiosk.print-step"), Look.QUIET, tap -> print(paper::fillWithStep)));
        prints.addClassName("guide-prints");
        addClassName("guide-side");
        add(tools, prints, words.toList(Look.QUIET));
    }

    private void print(Runnable fill) {
        fill.run();
        tools.print();
    }

    /** Only what is another than beside the step before is drawn anew. */
    void show(Guide guide, Told told, Step at) {
        paper.of(guide, told, at);
        var service = at.service();
        if (service != null) {
            show(service.address().toString(), () -> PhoneCode.of(codes, GuideWords::text, service));
        } else {
            page(guide).ifPresentOrElse(page -> show(page.toString(), () -> take(page)), () -> show(null));
        }
        if (box != null) {
            remove(box);
            box = null;
        }
        var window = new VisitWindow(windows, printer);
        if (window.isOffered()) {
            box = new WindowBox(window, guide, at);
            addComponentAtIndex(indexOf(prints), box);
        }
    }

    private void show(String address, Supplier<Section> section) {
        if (code == null || !code.address().equals(address)) {
            show(new Code(address, section.get()));
        }
    }

    private void show(@Nullable Code other) {
        if (code != null) {
            remove(code.section());
        }
        code = other;
        if (other != null) {
            addComponentAtIndex(indexOf(tools) + 1, other.section());
        }
    }

    /** Of the guide at central, for one's own phone at home, in the language of the screen where the page has it. */
    private Optional<URI> page(Guide guide) {
        var language = Languages.all().contains(getLocale()) ? getLocale() : Languages.FINNISH;
        return identity.enrolled()
                .map(me -> me.central().resolve("/guides/" + guide.id() + "?lang=" + language.toLanguageTag()));
    }

    private Section take(URI page) {
        return new PhoneCode(
                codes, getTranslation("guides.kiosk.take"), page.toString(), getTranslation("guides.kiosk.take.qr"));
    }

    Optional<BigButton> help(Look look) {
        return helpPage.map(page -> new BigButton(
                getTranslation(page.labelKey()),
                look,
                tap -> UI.getCurrentOrThrow().navigate(page.path())));
    }

    /** What is printed; to stand beside the page's columns. */
    GuidePaper paper() {
        return paper;
    }
}
