package fi.jelppi.event.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import fi.jelppi.event.CsvImport.Reading;
import fi.jelppi.event.CsvImport.Result;
import fi.jelppi.event.Event;
import fi.jelppi.event.Programme;
import fi.jelppi.event.RegistrationImport;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Brings registrations from a file: look first, then take in. */
@Route(registerAtStartup = false)
@RolesAllowed({EventDesk.ADMIN, EventDesk.COORDINATOR, EventDesk.COACH})
class ImportView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private final Programme programme;
    private final RegistrationImport imports;
    private final ImportRunner runner;
    private final Div answer = new Div();
    private @Nullable Path file;

    ImportView(Programme programme, RegistrationImport imports, ImportRunner runner) {
        this.programme = programme;
        this.imports = imports;
        this.runner = runner;
        addClassName("event-page");
        answer.getElement().setAttribute("aria-live", "polite");
        answer.addClassName("event-answer");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("event.import.title") + " · JELPPI";
    }

    @Override
    public void setParameter(BeforeEvent navigation, String parameter) {
        open(parameter);
    }

    void open(String parameter) {
        removeAll();
        EventIds.parse(parameter).flatMap(programme::event).ifPresentOrElse(this::show, () -> add(new NoSuchEvent()));
    }

    private void show(Event event) {
        var back = new Anchor(EventDesk.REGISTRATIONS + "/" + event.id(), event.title());
        var head = new Div(new H1(getTranslation("event.import.title")), back);
        head.addClassName("event-head");
        add(head, new Paragraph(getTranslation("event.import.help")), upload(event), answer);
    }

    private Component upload(Event event) {
        var upload = new Upload();
        upload.setUploadHandler(sent -> receive(event, sent));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileExtensions(".csv", ".txt");
        upload.setUploadButton(new Button(getTranslation("event.import.choose")));
        upload.setDropLabel(new Span(getTranslation("event.import.drop")));
        upload.addFileRejectedListener(rejected -> say(new Paragraph(getTranslation("event.import.rejected"))));
        upload.addAllFinishedListener(done -> upload.clearFileList());
        return upload;
    }

    /** The limit again: what the browser was told, whoever writes requests by hand does not keep. */
    void receive(Event event, UploadEvent sent) throws IOException {
        byte[] content = sent.getInputStream().readNBytes(MOST_BYTES + 1);
        if (content.length > MOST_BYTES) {
            sent.reject();
            return;
        }
        var stored = Files.createTempFile("jelppi-import", ".csv");
        Files.write(stored, content);
        sent.getUI().access(() -> preview(event, stored));
    }

    /** Looks at a file that is now this view's to delete. */
    void preview(Event event, Path uploaded) {
        forget();
        file = uploaded;
        switch (imports.preview(event.id(), uploaded)) {
            case Reading.Unreadable unreadable -> {
                forget();
                var text = new Paragraph(getTranslation(unreadable.textKey(), unreadable.detail()));
                text.addClassName("event-problems");
                say(text);
            }
            case Reading.Preview preview -> say(new ImportPreview(preview), confirm(event, preview));
        }
    }

    private Component confirm(Event event, Reading.Preview preview) {
        var take = new Button(getTranslation("event.import.take", preview.good()), tap -> run(event, preview));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setEnabled(preview.good() > 0);
        take.setDisableOnClick(true);
        var leave = new Button(getTranslation("event.import.leave"), tap -> {
            forget();
            answer.removeAll();
        });
        var buttons = new Div(take, leave);
        buttons.addClassName("event-buttons");
        return buttons;
    }

    private void run(Event event, Reading.Preview preview) {
        var taken = file;
        if (taken == null) {
            return;
        }
        file = null;
        int all = preview.good() + preview.bad();
        var bar = new ProgressBar(0, all);
        var text = new Paragraph(getTranslation("event.import.progress", 0, all));
        say(text, bar);
        var ui = UI.getCurrentOrThrow();
        runner.run(
                event.id(),
                taken,
                lines -> ui.access(() -> {
                    bar.setValue(lines);
                    text.setText(getTranslation("event.import.progress", lines, all));
                }),
                result -> ui.access(() -> done(event, result)));
    }

    private void done(Event event, Result result) {
        var text = new Paragraph(getTranslation(
                result.stopped() ? "event.import.stopped" : "event.import.done",
                result.added(),
                result.bad(),
                result.queued()));
        text.addClassName(result.stopped() ? "event-problems" : "event-good");
        say(text, new Anchor(EventDesk.REGISTRATIONS + "/" + event.id(), getTranslation("event.import.to-list")));
    }

    private void say(Component... parts) {
        answer.removeAll();
        answer.add(parts);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        forget();
    }

    private void forget() {
        if (file != null) {
            ImportRunner.delete(file);
            file = null;
        }
    }
}
