package fi.jelppi.guides.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.guides.EditedGuides;
import fi.jelppi.guides.EditedGuides.Change;
import fi.jelppi.guides.GuideId;
import fi.jelppi.guides.SomeFiles;
import fi.jelppi.mail.EmailAddress;
import fi.jelppi.shared.Documents;
import fi.jelppi.shared.UserId;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.testing.CentralTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The review of the shipped ones is due months later; those of the tests are due in 2020. */
@CentralTest
class ReviewReminderTest {

    @Autowired
    ReviewReminder reminder;

    @Autowired
    EditedGuides edited;

    @Autowired
    JdbcClient jdbc;

    private final GuideId first = SomeFiles.id();
    private final GuideId second = SomeFiles.id();
    private final EmailAddress to = EmailAddress.of(UUID.randomUUID() + "@example.org");

    @BeforeEach
    void forget() {
        jdbc.sql("DELETE FROM guide_reminder").update();
    }

    @AfterEach
    void hide() {
        edited.hide(first, new Change(version(first), UserId.next()));
        edited.hide(second, new Change(version(second), UserId.next()));
    }

    @Test
    void oneMailNamesAllThatAreDue() {
        save(first, "Eka opas");
        save(second, "Toka opas");
        remind();
        assertThat(mails())
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("Eka opas (OmaVero), viimeistään 2.6.2020")
                        .contains("Toka opas")
                        .contains("/desk/guides/edit/" + first)
                        .contains("/desk/guides/care"));
    }

    @Test
    void nothingIsToldTwiceAndWhatIsNewIs() {
        save(first, "Eka opas");
        remind();
        remind();
        assertThat(mails()).hasSize(1);
        save(second, "Toka opas");
        remind();
        assertThat(mails()).hasSize(2);
        assertThat(mails())
                .filteredOn(text -> text.contains("Toka opas"))
                .singleElement()
                .satisfies(text -> assertThat(text).doesNotContain("Eka opas"));
    }

    @Test
    void anotherDayIsAnotherReminder() {
        save(first, "Eka opas");
        remind();
        var files = SomeFiles.overdue("Eka opas");
        files.computeIfPresent(
                Languages.FINNISH, (language, text) -> text.replace("review: 2020-06-02", "review: 2020-05-30"));
        edited.save(first, files, new Change(version(first), UserId.next()));
        remind();
        assertThat(mails()).hasSize(2);
    }

    @Test
    void whatNobodySeesIsNotDue() {
        save(first, "Eka opas");
        edited.hide(first, new Change(1, UserId.next()));
        remind();
        assertThat(mails()).noneMatch(text -> text.contains("Eka opas"));
    }

    private void save(GuideId id, String title) {
        edited.save(id, SomeFiles.overdue(title), new Change(Documents.NEW, UserId.next()));
    }

    private long version(GuideId id) {
        return edited.draft(id).map(EditedGuides.Draft::version).orElse(Documents.NEW);
    }

    /** Before any shipped guide is due. */
    private void remind() {
        reminder.remind(to, LocalDate.of(2020, 6, 1));
    }

    private List<String> mails() {
        return jdbc.sql("SELECT body_text FROM mail WHERE recipient = ?")
                .param(to.value())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
