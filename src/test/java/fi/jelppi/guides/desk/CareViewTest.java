package fi.jelppi.guides.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.RouterLink;
import fi.jelppi.guides.EditedGuides;
import fi.jelppi.guides.EditedGuides.Change;
import fi.jelppi.guides.GuideId;
import fi.jelppi.guides.SomeFiles;
import fi.jelppi.security.LoggedIn;
import fi.jelppi.security.Role;
import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.Documents;
import fi.jelppi.shared.UserId;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.Screen;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CentralTest
class CareViewTest {

    /** Of {@link SomeFiles}. */
    private static final String LINK = "https://www.vero.fi/omavero";

    @Autowired
    ApplicationContext context;

    @Autowired
    EditedGuides edited;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LinkCard card;

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    private final GuideId id = SomeFiles.id();

    /** That no other test has. */
    private final String title = "Opas " + id;

    @AfterEach
    void close() {
        jdbc.sql("DELETE FROM checked_link").update();
        edited.hide(id, new Change(1, UserId.next()));
        screen.close();
        LoggedIn.out();
    }

    @Test
    void leadsFromADeadLinkIntoTheEditor() {
        edited.save(id, SomeFiles.titled(title), new Change(Documents.NEW, UserId.next()));
        dead();
        open(Role.COORDINATOR);
        var grid = _get(DeadLinkGrid.class);
        assertThat(GridKt._size(grid)).isEqualTo(1);
        assertThat(GridKt._getFormattedRow(grid, 0)).contains("1.3.2027");
        assertThat(_find(GridKt._getCellComponent(grid, 0, "uses"), Anchor.class))
                .filteredOn(anchor -> anchor.getText().equals(title))
                .extracting(Anchor::getHref)
                .containsExactly("/desk/guides/edit/" + id);
        assertThat(card.create().isVisible()).isTrue();
    }

    @Test
    void leadsFromAnOverdueReviewIntoTheEditor() {
        edited.save(id, SomeFiles.overdue(title), new Change(Documents.NEW, UserId.next()));
        open(Role.ADMIN);
        var first = (RouterLink) GridKt._getCellComponent(_get(ReviewGrid.class), 0, "name");
        assertThat(first.getText()).as("the most urgent").isEqualTo(title);
        assertThat(first.getHref()).isEqualTo("desk/guides/edit/" + id);
        assertThat(card.create().isVisible()).as("all links answer").isFalse();
    }

    @Test
    void whoWritesIsWarnedAndMayPublish() {
        edited.save(id, SomeFiles.titled(title), new Change(Documents.NEW, UserId.next()));
        dead();
        open(Role.COORDINATOR);
        screen.go("desk/guides/edit/" + id);
        _click(_get(Button.class, spec -> spec.withText("Tarkista")));
        var warning = LINK + " – Sivua ei ole enää.";
        assertThat(warnings()).contains("Linkkejä, jotka eivät vastaa: 1", warning);
        _setValue(
                _get(TextArea.class, spec -> spec.withLabel("Suomi")),
                SomeFiles.titled("Toinen").getOrDefault(Languages.FINNISH, ""));
        _click(_get(Button.class, spec -> spec.withText("Julkaise")));
        assertThat(edited.draft(id).orElseThrow().version()).isEqualTo(2);
        assertThat(warnings()).contains(warning);
        edited.hide(id, new Change(2, UserId.next()));
    }

    @Test
    void isClosedToCoaches() {
        edited.save(id, SomeFiles.titled(title), new Change(Documents.NEW, UserId.next()));
        dead();
        assertThatThrownBy(() -> open(Role.COACH)).hasRootCauseInstanceOf(AccessDeniedException.class);
        assertThat(card.create().isVisible()).isFalse();
    }

    private void dead() {
        var at = DbTime.of(Instant.parse("2027-03-01T08:00:00Z"));
        jdbc.sql("INSERT INTO checked_link (address, answer, asked_at, since) VALUES (?, 'gone', ?, ?)")
                .params(LINK, at, at)
                .update();
    }

    private void open(Role role) {
        LoggedIn.as(UserId.next(), role);
        screen = Screen.open(context);
        screen.go("desk/guides/care");
    }

    private static String warnings() {
        return _get(DeadLinks.class).getElement().getTextRecursively();
    }
}
