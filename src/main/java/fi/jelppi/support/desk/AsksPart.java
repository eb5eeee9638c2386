package fi.jelppi.support.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import fi.jelppi.security.CurrentUser;
import fi.jelppi.support.HelpAsk;
import fi.jelppi.support.HelpAsks;
import java.util.List;

/** Who waits for a coach at a screen right now; not there when nobody does. */
class AsksPart extends Section {

    private final HelpAsks asks;
    private final CallWords words;
    private final CurrentUser user;
    private final UnorderedList list = new UnorderedList();
    private List<HelpAsk> shown = List.of();

    AsksPart(HelpAsks asks, CallWords words, CurrentUser user) {
        this.asks = asks;
        this.words = words;
        this.user = user;
        addClassName("asks-here");
        list.addClassName("call-list");
        getElement().setAttribute("aria-live", "polite");
        getElement().setAttribute("aria-label", getTranslation("support.ask.title"));
        add(new H2(getTranslation("support.ask.title")), list);
        show(asks.open());
    }

    void refresh() {
        var open = asks.open();
        if (!open.equals(shown)) {
            show(open);
        }
    }

    private void show(List<HelpAsk> open) {
        shown = open;
        list.removeAll();
        open.forEach(ask -> list.add(new ListItem(row(ask))));
        setVisible(!open.isEmpty());
    }

    private Div row(HelpAsk ask) {
        var code = new Span(ask.code());
        code.addClassName("call-code");
        var when =
                new Span(getTranslation("support.desk.asked", words.village(ask.point()), words.when(ask.askedAt())));
        when.addClassName("call-when");
        var done = new Button(getTranslation("support.desk.done"), click -> answer(ask));
        done.addThemeVariants(ButtonVariant.SMALL);
        done.setAriaLabel(getTranslation("support.desk.done") + ": " + ask.code());
        var about = new Span(ask.about() == null ? getTranslation("support.ask.untold") : ask.about());
        about.addClassName("ask-about");
        var row = new Div(code, about, when, done);
        row.addClassName("call-row");
        return row;
    }

    private void answer(HelpAsk ask) {
        if (!asks.answer(ask, user.get().id())) {
            Notification.show(getTranslation("support.desk.changed"));
        }
        refresh();
    }
}
