package fi.jelppi.jobs.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.jelppi.desk.spi.Pulse;
import fi.jelppi.jobs.post.Post;
import fi.jelppi.jobs.post.PostField;
import fi.jelppi.jobs.post.PostId;
import fi.jelppi.jobs.post.PostInput;
import fi.jelppi.jobs.post.PostModeration;
import fi.jelppi.jobs.rules.Spoken;
import fi.jelppi.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Posts of associations that wait: each as it will be shown, to be approved, sent back or rejected. */
@Route(registerAtStartup = false)
@RolesAllowed({Role.ADMIN_NAME, Role.COORDINATOR_NAME, Role.COACH_NAME})
class PostQueueView extends Div implements HasDynamicTitle {

    private final PostModeration posts;
    private final Div list = new Div();
    private final Paragraph none = new Paragraph(getTranslation("jobs.post.desk.none"));
    private final Map<PostId, String> drafts = new HashMap<>();
    private List<Post> shown = List.of();

    PostQueueView(PostModeration posts, Pulse pulse) {
        this.posts = posts;
        addClassName("desk-page");
        add(
                new H1(getTranslation("jobs.post.desk.posts")),
                new Paragraph(getTranslation("jobs.post.desk.lead")),
                none,
                list);
        refresh();
        pulse.everyBeat(this, this::refresh);
    }

    private void refresh() {
        var waiting = posts.waiting();
        none.setVisible(waiting.isEmpty());
        if (!waiting.equals(shown)) {
            shown = waiting;
            list.removeAll();
            waiting.forEach(post -> list.add(card(post)));
        }
    }

    private Section card(Post post) {
        var card = new Section(new H2(post.input().value(PostField.TITLE)));
        card.addClassName("desk-card");
        if (post.shown()) {
            card.add(new Paragraph(getTranslation("jobs.post.desk.changed-one")));
        }
        card.add(facts(post), buttons(post));
        return card;
    }

    private DescriptionList facts(Post post) {
        var facts = new DescriptionList();
        for (PostField field : PostField.values()) {
            var value = post.input().value(field);
            if (field != PostField.TITLE && !value.isEmpty()) {
                facts.add(
                        new DescriptionList.Term(getTranslation("jobs.post.field." + field.code())),
                        new DescriptionList.Description(words(field, post.input())));
            }
        }
        return facts;
    }

    private String words(PostField field, PostInput input) {
        var value = input.value(field);
        return switch (field) {
            case KIND -> getTranslation("jobs.kind." + value);
            case LICENCE, EXPERIENCE, VOUCHER, REMOTE -> getTranslation("jobs.post.answer." + value);
            case STARTS, ENDS, CLOSES -> input.day(field).map(this::day).orElse(value);
            case LANGUAGES ->
                input.chosen(field).stream()
                        .map(code -> Spoken.name(code, getLocale()))
                        .collect(Collectors.joining(", "));
            default -> value;
        };
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(
                        getTranslation("shared.format.date"),
                        Locale.of(getLocale().getLanguage()))
                .format(day);
    }

    private Div buttons(Post post) {
        var approve = button("jobs.post.desk.approve", post, () -> done(posts.approve(post)));
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        var back = button(
                "jobs.post.desk.send-back",
                post,
                () -> ask("jobs.post.desk.send-back", post, note -> posts.sendBack(post, note)));
        var reject = button(
                "jobs.post.desk.reject",
                post,
                () -> ask("jobs.post.desk.reject", post, note -> posts.reject(post, note)));
        var buttons = new Div(approve, back, reject);
        buttons.addClassName("desk-actions");
        return buttons;
    }

    /** What could not be sent is there again when the same post is opened as it is now. */
    private void ask(String titleKey, Post post, Predicate<String> send) {
        new NoteDialog(titleKey, drafts.getOrDefault(post.id(), ""), note -> {
                    boolean sent = send.test(note);
                    drafts.put(post.id(), sent ? "" : note);
                    done(sent);
                    return sent;
                })
                .open();
    }

    private Button button(String key, Post post, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.setAriaLabel(getTranslation(key) + ": " + post.input().value(PostField.TITLE));
        return button;
    }

    private void done(boolean done) {
        Notification.show(getTranslation(done ? "jobs.post.desk.done" : "jobs.post.desk.changed"));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("jobs.post.desk.posts") + " · JELPPI";
    }
}
