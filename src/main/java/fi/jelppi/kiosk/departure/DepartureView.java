package fi.jelppi.kiosk.departure;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import fi.jelppi.kiosk.spi.DepartureCheck;
import fi.jelppi.kiosk.spi.DepartureCheck.Finding;
import fi.jelppi.kiosk.spi.DepartureCheck.Verdict;
import fi.jelppi.kiosk.spi.HallBeat;
import fi.jelppi.shared.JelppiProperties;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Whether this machine can leave: what is ready and what to do first. Keeps itself true while the coach puts things right. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class DepartureView extends Section {

    private final List<DepartureCheck> checks;
    private final HallBeat beat;
    private final CheckWords words;
    private final Paragraph summary = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private List<Finding> shown = List.of();
    private @Nullable Registration watching;

    DepartureView(ObjectProvider<DepartureCheck> checks, HallBeat beat, JelppiProperties properties) {
        this.checks = checks.stream()
                .sorted(Comparator.comparingInt(DepartureCheck::order))
                .toList();
        this.beat = beat;
        this.words = new CheckWords(properties.zone());
        addClassName("departure");
        summary.getElement().setAttribute("role", "status");
        list.addClassName("checks");
        add(new H1(getTranslation("kiosk.coach.departure.title")), summary, list);
        show(look());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        watching = beat.onBeat(() -> {
            var now = look();
            ui.access(() -> show(now));
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Objects.requireNonNull(watching).remove();
    }

    private List<Finding> look() {
        return checks.stream().map(DepartureCheck::look).toList();
    }

    private void show(List<Finding> now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        long open = now.stream().filter(it -> it.verdict() == Verdict.TODO).count();
        summary.setClassName(open == 0 ? "departure-summary ready" : "departure-summary todo");
        summary.setText(
                open == 0
                        ? getTranslation("kiosk.coach.departure.go")
                        : getTranslation("kiosk.coach.departure.open", open));
        list.removeAll();
        now.forEach(finding -> list.add(new CheckLine(finding, words)));
    }
}
