package fi.jelppi.jobs.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import fi.jelppi.jobs.Merges;
import fi.jelppi.jobs.StoredVacancy;
import fi.jelppi.jobs.Vacancies;
import fi.jelppi.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** What can be done with a vacancy in the list. */
class JobActions {

    private final JobRows rows;
    private final Vacancies vacancies;
    private final OwnVacancies own;
    private final Merges merges;
    private final CurrentUser user;

    JobActions(JobRows rows, Vacancies vacancies, OwnVacancies own, Merges merges, CurrentUser user) {
        this.rows = rows;
        this.vacancies = vacancies;
        this.own = own;
        this.merges = merges;
        this.user = user;
    }

    Div of(JobRow row, JobGrid grid) {
        var vacancy = row.vacancy();
        var actions = new Div(
                vacancy.hidden()
                        ? button(
                                grid.getTranslation("jobs.desk.show"),
                                row,
                                () -> decided(vacancies.show(vacancy), grid))
                        : button(
                                grid.getTranslation("jobs.desk.hide"),
                                row,
                                () -> decided(vacancies.hide(vacancy), grid)),
                own.isOwn(vacancy)
                        ? button(grid.getTranslation("jobs.desk.change"), row, () -> write(vacancy, grid))
                        : button(
                                grid.getTranslation("jobs.desk.correct"),
                                row,
                                () -> new CorrectionDialog(vacancies, vacancy, grid::refresh).open()));
        if (row.isOnWalls() || row.mark() != null) {
            actions.add(button(
                    grid.getTranslation("jobs.featured.open"),
                    row,
                    () -> new FeatureDialog(rows, row, grid::refresh).open()));
        }
        if (vacancy.records() > 1) {
            actions.add(button(
                    grid.getTranslation("jobs.duplicate.open", vacancy.records()),
                    row,
                    () -> new PartsDialog(merges, user.get().id(), vacancy, grid::refresh).open()));
        }
        actions.addClassName("desk-actions");
        return actions;
    }

    static Button button(String label, JobRow row, Runnable work) {
        var button = new Button(label, click -> work.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(label + ": " + row.title());
        return button;
    }

    private static void decided(boolean saved, JobGrid grid) {
        if (!saved) {
            Notification.show(grid.getTranslation("jobs.desk.conflict"));
        }
        grid.refresh();
    }

    /** @param row null for a new one */
    void write(@Nullable StoredVacancy row, JobGrid grid) {
        new VacancyDialog(own, row, grid::refresh).open();
    }
}
