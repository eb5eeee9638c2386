package fi.jelppi.guides.reminder;

import fi.jelppi.guides.EditedGuides;
import fi.jelppi.guides.GuideEntry;
import fi.jelppi.guides.Review;
import fi.jelppi.mail.EmailAddress;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.JobTurns;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.settings.BadSettingException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks each morning which guides have become due, {@value Review#DAYS_AHEAD} days ahead. */
@Component
@OnCentral
class ReviewReminder {

    private static final Duration AT_MOST_EVERY = Duration.ofHours(20);

    private final EditedGuides guides;
    private final ReminderMail mail;
    private final JobTurns turns;
    private final Clock clock;
    private final Optional<EmailAddress> to;

    ReviewReminder(
            ReminderSettings settings,
            EditedGuides guides,
            ReminderMail mail,
            JobTurns turns,
            Clock clock,
            JelppiProperties node) {
        this.guides = guides;
        this.mail = mail;
        this.turns = turns;
        this.clock = clock.withZone(node.zone());
        to = Optional.ofNullable(settings.to()).map(ReviewReminder::address);
    }

    private static EmailAddress address(String text) {
        return EmailAddress.parse(text)
                .orElseThrow(() -> BadSettingException.of("jelppi.guides.review.to", text, "is no e-mail address"));
    }

    @Scheduled(cron = "0 20 7 * * *")
    void look() {
        if (to.isPresent() && turns.take("guides.review-reminder", AT_MOST_EVERY)) {
            remind(to.get(), LocalDate.now(clock));
        }
    }

    void remind(EmailAddress receiver, LocalDate today) {
        mail.write(
                receiver,
                guides.entries().stream()
                        .filter(entry -> !entry.isHidden())
                        .filter(entry -> Review.of(entry.guide().about(), today) != Review.LATER)
                        .sorted(Comparator.comparing(
                                (GuideEntry entry) -> entry.guide().about().review()))
                        .map(GuideEntry::guide)
                        .toList());
    }
}
