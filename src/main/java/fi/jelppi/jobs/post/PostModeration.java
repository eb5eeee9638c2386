package fi.jelppi.jobs.post;

import fi.jelppi.jobs.VacancyIntake;
import fi.jelppi.jobs.post.PostMails.Letter;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the desk does with posts that wait. Each answers false when somebody else was first, or its writer changed it meanwhile. */
@Service
@OnCentral
public class PostModeration {

    public static final int LONGEST_NOTE = 1000;

    private static final int MOST = 100;

    private final PostTable table;
    private final PostVacancies vacancies;
    private final VacancyIntake intake;
    private final PostLinks links;
    private final PostMails mails;
    private final JelppiProperties node;
    private final Clock clock;

    PostModeration(
            PostTable table,
            PostVacancies vacancies,
            VacancyIntake intake,
            PostLinks links,
            PostMails mails,
            JelppiProperties node,
            Clock clock) {
        this.table = table;
        this.vacancies = vacancies;
        this.intake = intake;
        this.links = links;
        this.mails = mails;
        this.node = node;
        this.clock = clock;
    }

    /** At most {@value #MOST}, the longest waiting first. */
    @Transactional(readOnly = true)
    public List<Post> waiting() {
        return table.waiting(MOST);
    }

    @Transactional(readOnly = true)
    public int countWaiting() {
        return table.countWaiting();
    }

    /** Makes it a vacancy, which goes to the kiosks, or changes the one that it is. */
    @Transactional
    public boolean approve(Post post) {
        var now = clock.instant();
        if (!decide(post.with(PostState.APPROVED, null).showing())) {
            return false;
        }
        intake.take(List.of(vacancies.vacancy(post.id(), post.input(), now)));
        tell(Letter.APPROVED, post);
        return true;
    }

    /** @param note what is to be changed; its writer reads it */
    @Transactional
    public boolean sendBack(Post post, String note) {
        var changed = post.with(PostState.RETURNED, cut(note));
        return decide(changed) && tell(Letter.RETURNED, changed);
    }

    /** Takes away what was approved of it earlier too. */
    @Transactional
    public boolean reject(Post post, String reason) {
        var changed = post.with(PostState.REJECTED, cut(reason)).gone();
        if (!decide(changed)) {
            return false;
        }
        intake.remove(PostVacancies.SOURCE, post.id().toString());
        return tell(Letter.REJECTED, changed);
    }

    private boolean decide(Post changed) {
        return table.find(changed.id())
                        .filter(post -> post.state() == PostState.WAITING)
                        .isPresent()
                && table.save(changed, clock.instant());
    }

    private boolean tell(Letter letter, Post post) {
        var end = PostKeeping.lastDay(post).atStartOfDay(node.zone()).toInstant();
        table.contact(post.id()).ifPresent(to -> mails.send(letter, to, post, links.create(post.id(), end)));
        return true;
    }

    private static String cut(String note) {
        var stripped = note.strip();
        return stripped.length() <= LONGEST_NOTE ? stripped : stripped.substring(0, LONGEST_NOTE);
    }
}
