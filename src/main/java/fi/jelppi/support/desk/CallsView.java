package fi.jelppi.support.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.jelppi.desk.spi.Pulse;
import fi.jelppi.security.CurrentUser;
import fi.jelppi.security.Role;
import fi.jelppi.shared.CallRequestId;
import fi.jelppi.support.CallChanges;
import fi.jelppi.support.CallRequest;
import fi.jelppi.support.CallRequests;
import fi.jelppi.support.HelpAsks;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who wants to be called: the open requests, and those that were handled while name and number are kept. */
@Route(registerAtStartup = false)
@RolesAllowed({Role.ADMIN_NAME, Role.COORDINATOR_NAME, Role.COACH_NAME})
class CallsView extends Div implements HasDynamicTitle {

    private final CallRequests requests;
    private final CallNotes notes;
    private final CallWords words;
    private final CurrentUser user;
    private final UnorderedList open = list();
    private final UnorderedList handled = list();
    private final Paragraph none = new Paragraph(getTranslation("support.desk.none"));
    private final Paragraph noneHandled = new Paragraph(getTranslation("support.desk.none-handled"));
    private final AsksPart asks;
    private List<CallRequest> shown = List.of();
    private Map<CallRequestId, String> noted = Map.of();

    CallsView(
            CallRequests requests,
            CallNotes notes,
            HelpAsks asks,
            CallWords words,
            CurrentUser user,
            CallChanges changes,
            Pulse pulse) {
        this.asks = new AsksPart(asks, words, user);
        this.requests = requests;
        this.notes = notes;
        this.words = words;
        this.user = user;
        addClassName("desk-page");
        var live = new Div(none, open);
        live.getElement().setAttribute("role", "region");
        live.getElement().setAttribute("aria-live", "polite");
        live.getElement().setAttribute("aria-label", getTranslation("support.desk.calls"));
        add(
                new H1(getTranslation("support.desk.calls")),
                this.asks,
                new Paragraph(getTranslation("support.desk.lead")),
                live,
                new H2(getTranslation("support.desk.handled")),
                new Paragraph(getTranslation(
                        "support.desk.kept", requests.keptAfterHandling().toDays())),
                noneHandled,
                handled);
        show(requests.open(), requests.handled());
        pulse.everyBeat(this, this::refresh);
        pulse.onChange(this, this::refresh, changes::subscribe);
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("call-list");
        return list;
    }

    private void refresh() {
        asks.refresh();
        var nowOpen = requests.open();
        var nowHandled = requests.handled();
        var now = Stream.concat(nowOpen.stream(), nowHandled.stream()).toList();
        if (!now.equals(shown) || !notes.of(now).equals(noted)) {
            show(nowOpen, nowHandled);
        }
    }

    private void show(List<CallRequest> nowOpen, List<CallRequest> nowHandled) {
        shown = Stream.concat(nowOpen.stream(), nowHandled.stream()).toList();
        noted = notes.of(shown);
        fill(open, nowOpen, none, "support.desk.done");
        fill(handled, nowHandled, noneHandled, "support.desk.reopen");
    }

    private void fill(UnorderedList list, List<CallRequest> rows, Paragraph empty, String actionKey) {
        list.removeAll();
        rows.forEach(request -> list.add(new ListItem(row(request, actionKey))));
        empty.setVisible(rows.isEmpty());
        list.setVisible(!rows.isEmpty());
    }

    private Div row(CallRequest request, String actionKey) {
        var code = new Span(request.code());
        code.addClassName("call-code");
        var when = new Span(
                getTranslation("support.desk.asked", words.village(request.point()), words.when(request.askedAt())));
        when.addClassName("call-when");
        var action = new Button(getTranslation(actionKey), click -> change(request));
        action.addThemeVariants(ButtonVariant.SMALL);
        action.setAriaLabel(getTranslation(actionKey) + ": " + request.code());
        var row = new Div(code, new Span(words.name(request)), phone(request), when, action);
        row.addClassName("call-row");
        var about = noted.get(request.id());
        if (about != null) {
            var topic = new Span(about);
            topic.addClassName("ask-about");
            row.add(topic);
        }
        return row;
    }

    private static Component phone(CallRequest request) {
        var caller = request.caller();
        if (caller == null) {
            return new Span("–");
        }
        var link = new Anchor(caller.phone().link(), caller.phone().value());
        link.setRouterIgnore(true);
        return link;
    }

    private void change(CallRequest request) {
        var me = user.get().id();
        boolean done =
                request.handledAt() == null ? requests.handle(request.id(), me) : requests.reopen(request.id(), me);
        if (!done) {
            Notification.show(getTranslation("support.desk.changed"));
        }
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("support.desk.calls") + " · JELPPI";
    }
}
