package fi.jelppi.support.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import fi.jelppi.desk.spi.Pulse;
import fi.jelppi.desk.spi.TodayCard;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.support.CallChanges;
import fi.jelppi.support.CallRequests;
import fi.jelppi.support.HelpAsks;
import java.util.List;

/** Who waits for a call; not there when nobody does. */
@org.springframework.stereotype.Component
@OnCentral
class CallsCard implements TodayCard {

    private static final int SHOWN = 3;

    private final CallRequests requests;
    private final HelpAsks asks;
    private final CallWords words;
    private final CallChanges changes;
    private final Pulse pulse;

    CallsCard(CallRequests requests, HelpAsks asks, CallWords words, CallChanges changes, Pulse pulse) {
        this.requests = requests;
        this.asks = asks;
        this.words = words;
        this.changes = changes;
        this.pulse = pulse;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component create() {
        return new Card();
    }

    /** One person's card. */
    private final class Card extends Section {

        private final Paragraph here = new Paragraph();
        private final Paragraph number = new Paragraph();
        private final UnorderedList list = new UnorderedList();
        private List<String> said = List.of();

        Card() {
            addClassName("desk-card");
            add(
                    new H2(getTranslation("support.desk.calls")),
                    here,
                    number,
                    list,
                    new RouterLink(getTranslation("support.desk.open"), CallsView.class));
            refresh();
            pulse.everyBeat(this, this::refresh);
            pulse.onChange(this, this::refresh, changes::subscribe);
        }

        private void refresh() {
            int waiting = requests.countOpen();
            var lines = requests.open().stream()
                    .limit(SHOWN)
                    .map(request -> getTranslation(
                            "support.desk.line",
                            words.name(request),
                            words.village(request.point()),
                            words.when(request.askedAt())))
                    .toList();
            var atScreens = asks.open().stream()
                    .map(ask -> words.village(ask.point()) + " " + ask.code())
                    .toList();
            here.setText(getTranslation("support.ask.here", String.join(", ", atScreens)));
            here.setVisible(!atScreens.isEmpty());
            number.setVisible(waiting > 0);
            setVisible(waiting > 0 || !atScreens.isEmpty());
            number.setText(getTranslation("support.desk.waiting", waiting));
            if (!lines.equals(said)) {
                said = lines;
                list.removeAll();
                lines.forEach(line -> list.add(new ListItem(line)));
            }
        }
    }
}
