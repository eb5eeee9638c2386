package fi.jelppi.jobs.post;

import fi.jelppi.jobs.VacancyIntake;
import fi.jelppi.jobs.post.PostMails.Letter;
import fi.jelppi.mail.EmailAddress;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever wrote a post does with it: sends it in, confirms, changes and ends it (decision 0230). */
@Service
@OnCentral
public class Posts {

    /** So long the link of the first mail works. */
    public static final Duration TO_CONFIRM = Duration.ofHours(48);

    private final PostTable table;
    private final PostLinks links;
    private final PostMails mails;
    private final PostLimit limit;
    private final VacancyIntake intake;
    private final JelppiProperties node;
    private final Clock clock;

    Posts(
            PostTable table,
            PostLinks links,
            PostMails mails,
            PostLimit limit,
            VacancyIntake intake,
            JelppiProperties node,
            Clock clock) {
        this.table = table;
        this.links = links;
        this.mails = mails;
        this.limit = limit;
        this.intake = intake;
        this.node = node;
        this.clock = clock;
    }

    /** What came of a form. */
    public sealed interface Outcome {

        record Taken() implements Outcome {}

        record Bad(Map<PostField, PostProblem> problems) implements Outcome {}

        /** No such link, or the post is over. */
        record Gone() implements Outcome {}
    }

    /** Whether mails leave; without a mail server no post can be confirmed. */
    public boolean takesPosts() {
        return mails.delivers();
    }

    /** Keeps it and sends the link that confirms it. A mailbox that was named too often today gets none. */
    @Transactional
    public Outcome submit(PostInput input, Locale language) {
        var problems = PostChecks.problems(input, today());
        if (!problems.isEmpty()) {
            return new Outcome.Bad(problems);
        }
        var contact = EmailAddress.of(input.value(PostField.CONTACT));
        if (limit.allows(contact)) {
            var now = clock.instant();
            var post = new Post(
                    PostId.next(), 1, PostState.UNCONFIRMED, input.withoutContact(), null, language, false, now);
            table.insert(post, contact);
            mails.send(Letter.CONFIRM, contact, post, links.create(post.id(), now.plus(TO_CONFIRM)));
        }
        return new Outcome.Taken();
    }

    @Transactional(readOnly = true)
    public Optional<Post> own(String token) {
        return links.find(token).flatMap(table::find);
    }

    /** Puts it before the desk; doing it twice changes nothing. */
    @Transactional
    public void confirm(String token) {
        own(token).filter(post -> post.state() == PostState.UNCONFIRMED).ifPresent(post -> {
            if (table.save(post.with(PostState.WAITING, null), clock.instant())) {
                links.extend(
                        post.id(),
                        PostKeeping.lastDay(post).atStartOfDay(node.zone()).toInstant());
            }
        });
    }

    /** Puts it before the desk again; what was approved is shown until then. The address of its writer stays. */
    @Transactional
    public Outcome change(String token, PostInput input) {
        var post = own(token).filter(it -> it.state().isOpen()).orElse(null);
        if (post == null) {
            return new Outcome.Gone();
        }
        var contact = table.contact(post.id()).orElse(null);
        if (contact == null) {
            return new Outcome.Gone();
        }
        var problems = PostChecks.problems(input.with(PostField.CONTACT, contact.value()), today());
        if (!problems.isEmpty()) {
            return new Outcome.Bad(problems);
        }
        var changed = post.with(input.withoutContact()).with(PostState.WAITING, null);
        if (!table.save(changed, clock.instant())) {
            return new Outcome.Gone();
        }
        links.extend(
                post.id(),
                PostKeeping.lastDay(changed).atStartOfDay(node.zone()).toInstant());
        return new Outcome.Taken();
    }

    /** Takes it from every screen for good. */
    @Transactional
    public void end(String token) {
        own(token).filter(post -> post.state().isOpen()).ifPresent(post -> {
            if (table.save(post.with(PostState.ENDED, null).gone(), clock.instant())) {
                intake.remove(PostVacancies.SOURCE, post.id().toString());
            }
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), node.zone());
    }
}
