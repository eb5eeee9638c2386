package fi.jelppi.support.kiosk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import fi.jelppi.kiosk.spi.CurrentCoach;
import fi.jelppi.kiosk.spi.HallBeat;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.support.HelpAsk;
import fi.jelppi.support.HelpAsking;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** For the coach in the hall: who waits at a screen, without any connection. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class AsksView extends Section {

    private final HelpAsking asking;
    private final CurrentCoach coach;
    private final HallBeat beat;
    private final JelppiProperties properties;
    private final Paragraph none = new Paragraph(getTranslation("support.ask.none"));
    private final UnorderedList list = new UnorderedList();
    private List<HelpAsk> shown = List.of();
    private @Nullable Registration watching;

    AsksView(HelpAsking asking, CurrentCoach coach, HallBeat beat, JelppiProperties properties) {
        this.asking = asking;
        this.coach = coach;
        this.beat = beat;
        this.properties = properties;
        addClassName("asks");
        list.addClassName("ask-list");
        list.getElement().setAttribute("aria-live", "polite");
        add(new H1(getTranslation("support.ask.title")), none, list);
        show(asking.open());
    }

    private void show(List<HelpAsk> open) {
        shown = open;
        list.removeAll();
        open.forEach(ask -> list.add(row(ask)));
        none.setVisible(open.isEmpty());
    }

    private ListItem row(HelpAsk ask) {
        var when = DateTimeFormatter.ofPattern(
                        getTranslation("shared.format.at"),
                        Locale.of(getLocale().getLanguage()))
                .format(ask.askedAt().atZone(properties.zone()));
        var code = new Span(ask.code());
        code.addClassName("call-code");
        var done = new BigButton(getTranslation("support.ask.done"), Look.MAIN, tap -> answer(ask));
        done.setAriaLabel(getTranslation("support.ask.done") + ": " + ask.code());
        var about = new Span(ask.about() == null ? getTranslation("support.ask.untold") : ask.about());
        var row = new ListItem(code, about, new Span(when), done);
        row.addClassName("ask-row");
        return row;
    }

    private void answer(HelpAsk ask) {
        coach.current().ifPresent(me -> asking.answer(ask.id(), me.id()));
        show(asking.open());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        watching = beat.onBeat(() -> {
            var open = asking.open();
            if (!open.equals(shown)) {
                ui.access(() -> show(open));
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Objects.requireNonNull(watching).remove();
    }
}
