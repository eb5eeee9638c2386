package fi.jelppi.jobs.post;

import fi.jelppi.jobs.JobsProperties;
import fi.jelppi.jobs.post.PostMails.Letter;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.JobTurns;
import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds before a post closes, forgets whom to write to after it is over, drops what nobody confirmed, and deletes a post when
 * its vacancy goes (decision 0235); once a day.
 */
@Component
@OnCentral
class PostKeeping {

    static final int REMIND_DAYS = 3;

    /** So long after the end its writer's address is known and the link works. */
    static final int KEEP_DAYS = 30;

    private static final Logger LOG = LoggerFactory.getLogger(PostKeeping.class);
    private static final int CHUNK = 100;

    private final PostTable table;
    private final PostLinks links;
    private final PostMails mails;
    private final JobTurns turns;
    private final TransactionTemplate transaction;
    private final JobsProperties settings;
    private final JelppiProperties node;
    private final Clock clock;

    PostKeeping(
            PostTable table,
            PostLinks links,
            PostMails mails,
            JobTurns turns,
            TransactionTemplate transaction,
            JobsProperties settings,
            JelppiProperties node,
            Clock clock) {
        this.table = table;
        this.links = links;
        this.mails = mails;
        this.turns = turns;
        this.transaction = transaction;
        this.settings = settings;
        this.node = node;
        this.clock = clock;
    }

    static LocalDate lastDay(Post post) {
        return PostDates.parse(post.input().value(PostField.CLOSES))
                .orElseThrow()
                .plusDays(KEEP_DAYS);
    }

    @Scheduled(cron = "0 40 6 * * *")
    void daily() {
        if (turns.take("jobs.post.keeping", Duration.ofHours(20))) {
            run();
        }
    }

    void run() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, node.zone());
        int reminded = each(() -> table.toRemind(today, today.plusDays(REMIND_DAYS), CHUNK), this::remind);
        int forgotten = each(
                () -> table.over(today.minusDays(KEEP_DAYS), now.minus(Duration.ofDays(KEEP_DAYS)), CHUNK),
                this::forget);
        int dropped = each(() -> table.unconfirmed(now.minus(Posts.TO_CONFIRM), CHUNK), this::drop);
        int deleted =
                each(() -> table.longOver(lastDayOfOld(now), now.minus(settings.keepClosed()), CHUNK), this::drop);
        LOG.info(
                "Posts: {} reminders, {} contacts forgotten, {} never confirmed, {} deleted after their time",
                reminded,
                forgotten,
                dropped,
                deleted);
    }

    /** A post closes at the end of its last day, as its vacancy does. */
    private LocalDate lastDayOfOld(Instant now) {
        return LocalDate.ofInstant(now.minus(settings.keepClosed()), node.zone())
                .minusDays(1);
    }

    /** Whatever is done to one takes it out of the next list. */
    private <T> int each(Supplier<List<T>> due, Consumer<T> work) {
        int all = 0;
        int done;
        do {
            Integer some = transaction.execute(status -> {
                var list = due.get();
                list.forEach(work);
                return list.size();
            });
            done = some == null ? 0 : some;
            all += done;
        } while (done == CHUNK);
        return all;
    }

    private void remind(Post post) {
        table.reminded(post.id());
        var end = lastDay(post).atStartOfDay(node.zone()).toInstant();
        table.contact(post.id()).ifPresent(to -> mails.send(Letter.CLOSING, to, post, links.create(post.id(), end)));
    }

    private void forget(PostId id) {
        table.forgetContact(id);
        links.delete(id);
    }

    private void drop(PostId id) {
        links.delete(id);
        table.delete(id);
    }
}
