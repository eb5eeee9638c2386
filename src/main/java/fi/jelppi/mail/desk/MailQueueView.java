package fi.jelppi.mail.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.jelppi.mail.MailQueue;
import fi.jelppi.mail.MailState;
import fi.jelppi.mail.MailSummary;
import fi.jelppi.security.Role;
import fi.jelppi.shared.JelppiProperties;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Which mails wait, went or were refused; a refused one can be tried again. Says so when no mail server is set. */
@Route(registerAtStartup = false)
@RolesAllowed({Role.ADMIN_NAME, Role.COORDINATOR_NAME})
class MailQueueView extends Div implements HasDynamicTitle {

    private static final int PAGE = 50;

    private final MailQueue queue;
    private final ZoneId zone;
    private final Grid<MailSummary> grid = new Grid<>(PAGE);
    private final Paragraph numbers = new Paragraph();

    MailQueueView(MailQueue queue, JelppiProperties node) {
        this.queue = queue;
        this.zone = node.zone();
        addClassName("desk-page");
        numbers.addClassName("desk-note");
        add(head());
        if (!queue.delivers()) {
            add(noServer());
        }
        add(numbers, list());
        refresh();
    }

    private Component head() {
        var refresh = new Button(getTranslation("mail.refresh"), click -> refresh());
        var head = new Div(new H1(getTranslation("mail.title")), refresh);
        head.addClassName("desk-head");
        return head;
    }

    private Component noServer() {
        var note = new Paragraph(getTranslation("mail.no-server"));
        note.addClassName("desk-card");
        note.getElement().setAttribute("role", "status");
        return note;
    }

    private Component list() {
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("desk-long-list");
        grid.getElement().setAttribute("aria-label", getTranslation("mail.title"));
        grid.setEmptyStateText(getTranslation("mail.none"));
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("mail.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(MailSummary::recipient).setHeader(getTranslation("mail.recipient"));
        grid.addColumn(mail -> time(mail.createdAt())).setHeader(getTranslation("mail.created"));
        grid.addColumn(MailSummary::tries)
                .setHeader(getTranslation("mail.tries"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(this::happened)
                .setHeader(getTranslation("mail.happened"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::action)
                .setKey("action")
                .setHeader(getTranslation("mail.action"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItems(query -> queue.page(query.getOffset(), query.getLimit()).stream(), query -> queue.count());
        return grid;
    }

    private Component state(MailSummary mail) {
        var badge = new Span(getTranslation("mail.state." + mail.state().code()));
        badge.addClassNames(
                "badge",
                switch (mail.state()) {
                    case WAITING -> "warn";
                    case SENT -> "good";
                    case FAILED -> "bad";
                });
        return badge;
    }

    private String happened(MailSummary mail) {
        var problem = mail.problem();
        if (problem == null) {
            return mail.sentAt() == null ? "" : getTranslation("mail.sent-at", time(mail.sentAt()));
        }
        var reply = mail.reply();
        var words = getTranslation("mail.problem." + problem) + (reply == null ? "" : " (" + reply + ")");
        return mail.state() == MailState.WAITING
                ? getTranslation("mail.next-try", words, time(mail.nextTryAt()))
                : words;
    }

    private Component action(MailSummary mail) {
        if (mail.state() == MailState.SENT) {
            return new Span();
        }
        var button = new Button(getTranslation("mail.try-again"), click -> tryAgain(mail));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("mail.try-again") + ": " + mail.recipient());
        return button;
    }

    private void tryAgain(MailSummary mail) {
        boolean queued = queue.tryAgain(mail.id());
        Notification.show(getTranslation(queued ? "mail.queued" : "mail.gone"));
        refresh();
    }

    private void refresh() {
        numbers.setText(getTranslation(
                "mail.numbers",
                queue.count(MailState.WAITING),
                queue.count(MailState.FAILED),
                queue.count(MailState.SENT)));
        grid.getDataProvider().refreshAll();
    }

    private String time(@Nullable Instant at) {
        return at == null
                ? ""
                : DateTimeFormatter.ofPattern(getTranslation("mail.time-format"), getLocale())
                        .format(at.atZone(zone));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.title") + " · JELPPI";
    }
}
