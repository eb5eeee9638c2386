package fi.jelppi.jobs.desk.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.jelppi.jobs.desk.sheet.SheetRunner.Outcome;
import fi.jelppi.jobs.sheet.Columns;
import fi.jelppi.jobs.sheet.Sheet;
import fi.jelppi.jobs.sheet.SheetImports;
import fi.jelppi.jobs.sheet.SheetPlan;
import fi.jelppi.jobs.sheet.SheetPlan.Missing;
import fi.jelppi.jobs.source.ImportRun.Figures;
import fi.jelppi.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings vacancies from a file: whose, which, what its columns tell, a look at what would change, and only then taking it. */
@Route(registerAtStartup = false)
@RolesAllowed({Role.ADMIN_NAME, Role.COORDINATOR_NAME})
class SheetView extends Div implements HasDynamicTitle {

    private static final String SOURCES = "desk/job-sources";

    private final SheetImports imports;
    private final SheetRunner runner;
    private final SourcePart source;
    private final FilePart file = new FilePart(this::show, this::forgetSheet);
    private final Div columnsPlace = new Div();
    private final Div planPlace = new Div();
    private final Paragraph problem = new Paragraph();
    private @Nullable Sheet sheet;
    private @Nullable Columns columns;

    SheetView(SheetImports imports, SheetRunner runner) {
        this.imports = imports;
        this.runner = runner;
        this.source = new SourcePart(imports, this::guess, this::forgetPlan);
        addClassName("desk-page");
        problem.addClassName("point-problem");
        problem.getElement().setAttribute("role", "alert");
        planPlace.getElement().setAttribute("aria-live", "polite");
        add(head(), new Paragraph(getTranslation("jobs.sheet.lead")));
        add(source, file, columnsPlace, problem, planPlace);
    }

    private Component head() {
        var head = new Div(
                new H1(getTranslation("jobs.sheet.title")), new Anchor(SOURCES, getTranslation("jobs.desk.sources")));
        head.addClassName("desk-head");
        return head;
    }

    private void show(Sheet read) {
        sheet = read;
        guess();
    }

    /** Again for another source, which may have chosen otherwise for the same headings. */
    private void guess() {
        forgetPlan();
        columnsPlace.removeAll();
        if (sheet == null) {
            return;
        }
        var guessed = imports.columns(sheet, source.chosen());
        columns = guessed;
        var look = new Button(getTranslation("jobs.sheet.look"), click -> look());
        look.addThemeVariants(ButtonVariant.PRIMARY);
        columnsPlace.add(
                new ColumnsPart(sheet, guessed, changed -> {
                    columns = changed;
                    forgetPlan();
                }),
                look);
        columnsPlace.addClassName("desk-form");
    }

    private void forgetSheet() {
        sheet = null;
        columns = null;
        guess();
    }

    private void forgetPlan() {
        planPlace.removeAll();
        problem.setText("");
    }

    private void look() {
        forgetPlan();
        var from = source.check();
        if (from.isEmpty() || sheet == null || columns == null) {
            return;
        }
        var problems = columns.problems(from.get());
        if (problems.isEmpty()) {
            var plan = imports.look(sheet, columns, from.get());
            planPlace.add(new PlanPart(plan, missing -> take(plan, missing)));
        } else {
            problem.setText(
                    problems.stream().map(one -> getTranslation(one.textKey())).collect(Collectors.joining(" ")));
        }
    }

    private void take(SheetPlan plan, Missing missing) {
        file.clear();
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        planPlace.add(
                new Paragraph(getTranslation("jobs.sheet.taking", plan.counts().good())), bar);
        var ui = UI.getCurrentOrThrow();
        runner.run(plan, missing, outcome -> ui.access(() -> tell(plan, outcome)));
    }

    private void tell(SheetPlan plan, Outcome outcome) {
        if (sheet != null) {
            // The next file is being looked at already.
            Notification.show(plan.source().name() + ": " + getTranslation(key(outcome)));
            return;
        }
        forgetPlan();
        switch (outcome) {
            case SheetRunner.Taken taken -> done(plan, taken.figures());
            case SheetRunner.NameTaken _ -> problem.setText(getTranslation("jobs.sheet.source.bad.known"));
            case SheetRunner.Stopped _ -> problem.setText(getTranslation("jobs.desk.outcome.stopped"));
        }
    }

    private static String key(Outcome outcome) {
        return switch (outcome) {
            case SheetRunner.Taken _ -> "jobs.desk.outcome.done";
            case SheetRunner.NameTaken _ -> "jobs.sheet.source.bad.known";
            case SheetRunner.Stopped _ -> "jobs.desk.outcome.stopped";
        };
    }

    private void done(SheetPlan plan, Figures figures) {
        source.choose(plan.source().code());
        var text = new Paragraph(getTranslation(
                "jobs.sheet.done",
                figures.added(),
                figures.changed(),
                figures.same(),
                figures.removed(),
                figures.rejected()));
        text.addClassName("event-good");
        planPlace.add(text, new Anchor(SOURCES, getTranslation("jobs.sheet.to-sources")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("jobs.sheet.title") + " · JELPPI";
    }
}
