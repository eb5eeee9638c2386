package fi.jelppi.guides.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fi.jelppi.guides.Guide;
import fi.jelppi.guides.Guide.Told;
import fi.jelppi.guides.Part;
import fi.jelppi.guides.Step;
import fi.jelppi.guides.Words;
import fi.jelppi.shared.qr.QrCodes;
import fi.jelppi.shared.touch.QrPicture;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The guide, or one step of it, seen on paper only. Filled when somebody prints: its codes take this machine a moment. */
class GuidePaper extends Div {

    private record Shown(Guide guide, Told told, Step at) {}

    private final QrCodes codes;
    private final GuideWords words;
    private @Nullable Shown shown;

    GuidePaper(QrCodes codes, GuideWords words) {
        this.codes = codes;
        this.words = words;
        addClassName("guide-paper");
        getElement().setAttribute("aria-hidden", "true");
    }

    /** @param at the step that is printed when it is one alone */
    void of(Guide guide, Told told, Step at) {
        shown = new Shown(guide, told, at);
    }

    void fillWithAll() {
        Optional.ofNullable(shown).ifPresent(now -> fill(now, now.told().text().steps()));
    }

    void fillWithStep() {
        Optional.ofNullable(shown).ifPresent(now -> fill(now, List.of(now.at())));
    }

    private void fill(Shown now, List<Step> steps) {
        removeAll();
        var told = now.told();
        getElement().setAttribute("lang", told.language().getLanguage());
        add(new H1(told.text().title()), new Paragraph(words.checked(now.guide(), getLocale())));
        words.warnings(told.text()).forEach(this::add);
        steps.forEach(step -> add(part(told, step)));
    }

    private Section part(Told told, Step step) {
        int number = told.text().steps().indexOf(step) + 1;
        var part = new Section(new H2(number + ". " + step.heading()));
        words.body(told.text(), step).forEach(part::add);
        step.choices()
                .forEach(choice -> part.add(new Paragraph(choice.label() + " → "
                        + told.text().step(choice.to()).orElseThrow().heading())));
        var service = step.service();
        if (service != null) {
            part.add(new Paragraph(service.label() + ": " + service.address()), code(service.address()));
        }
        pages(step).stream()
                .filter(page -> service == null || !page.equals(service.address()))
                .forEach(page -> part.add(new Paragraph(page.toString()), code(page)));
        return part;
    }

    /** What the text itself leads to. */
    private static List<URI> pages(Step step) {
        return step.parts().stream()
                .flatMap(Part::runs)
                .map(Words::link)
                .filter(link -> link != null && "https".equals(link.getScheme()))
                .distinct()
                .toList();
    }

    private QrPicture code(URI page) {
        return new QrPicture(codes, page.toString(), "");
    }
}
