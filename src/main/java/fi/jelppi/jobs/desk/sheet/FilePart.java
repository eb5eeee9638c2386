package fi.jelppi.jobs.desk.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import fi.jelppi.jobs.sheet.Sheet;
import fi.jelppi.jobs.sheet.SheetFile;
import fi.jelppi.jobs.sheet.TextForm;
import fi.jelppi.jobs.sheet.UnreadableSheetException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file: brought, read, and shown as it was read. */
class FilePart extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(FilePart.class);
    private static final int MEGABYTES = SheetFile.LARGEST >> 20;

    private final Consumer<Sheet> onRead;
    private final Runnable onGone;
    private final Div answer = new Div();
    private @Nullable Path file;

    /** @param onGone what was read before counts no more */
    FilePart(Consumer<Sheet> onRead, Runnable onGone) {
        this.onRead = onRead;
        this.onGone = onGone;
        addClassName("desk-card");
        answer.getElement().setAttribute("aria-live", "polite");
        answer.addClassName("desk-form");
        add(
                new H2(getTranslation("jobs.sheet.file.title")),
                new Paragraph(getTranslation("jobs.sheet.file.help", MEGABYTES, Sheet.MOST_ROWS)),
                upload(),
                answer);
    }

    private Component upload() {
        var upload = new Upload();
        upload.setUploadHandler(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(SheetFile.LARGEST);
        upload.setAcceptedFileExtensions(".csv", ".txt", ".tsv", ".xlsx");
        upload.setUploadButton(new Button(getTranslation("jobs.sheet.file.choose")));
        upload.setDropLabel(new Span(getTranslation("jobs.sheet.file.drop")));
        upload.addFileRejectedListener(rejected -> refuse("jobs.sheet.file.rejected", MEGABYTES));
        upload.addAllFinishedListener(done -> upload.clearFileList());
        return upload;
    }

    /** The limit again: what the browser was told, whoever writes requests by hand does not keep. */
    void receive(UploadEvent sent) throws IOException {
        byte[] content = sent.getInputStream().readNBytes(SheetFile.LARGEST + 1);
        if (content.length > SheetFile.LARGEST) {
            sent.reject();
            sent.getUI().access(() -> refuse("jobs.sheet.file.rejected", MEGABYTES));
            return;
        }
        var stored = Files.createTempFile("jelppi-sheet", ".tmp");
        try {
            Files.write(stored, content);
            sent.getUI().access(() -> readIfOpen(stored));
        } catch (IOException | UIDetachedException e) {
            delete(stored);
            throw e;
        }
    }

    /** Whoever left the page meanwhile leaves no file behind. */
    private void readIfOpen(Path uploaded) {
        if (isAttached()) {
            read(uploaded);
        } else {
            delete(uploaded);
        }
    }

    /** Reads a file that is now this part's to delete. */
    void read(Path uploaded) {
        forget();
        file = uploaded;
        read(() -> SheetFile.read(uploaded));
    }

    private void readAs(TextForm form) {
        var again = file;
        if (again != null) {
            read(() -> SheetFile.read(again, form));
        }
    }

    private interface Reading {
        Sheet sheet() throws IOException, UnreadableSheetException;
    }

    private void read(Reading reading) {
        try {
            var sheet = reading.sheet();
            answer.removeAll();
            if (sheet.form() != null) {
                answer.add(new FormPart(sheet.form(), this::readAs));
            }
            answer.add(new FirstRows(sheet));
            onRead.accept(sheet);
        } catch (UnreadableSheetException e) {
            refuse(e.textKey(), e.number());
        } catch (IOException e) {
            LOG.warn("an uploaded file could not be read", e);
            refuse("jobs.sheet.bad.broken", 0);
        }
    }

    /** The choice of letters and separator stays: a wrong one may be why. */
    private void refuse(String key, int number) {
        answer.getChildren()
                .filter(part -> !(part instanceof FormPart))
                .toList()
                .forEach(answer::remove);
        var text = new Paragraph(getTranslation(key, number));
        text.addClassName("point-problem");
        answer.add(text);
        onGone.run();
    }

    /** It has been taken. */
    void clear() {
        forget();
        onGone.run();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        forget();
    }

    private void forget() {
        answer.removeAll();
        if (file != null) {
            delete(file);
            file = null;
        }
    }

    private static void delete(Path stored) {
        try {
            Files.deleteIfExists(stored);
        } catch (IOException e) {
            LOG.warn("an uploaded file could not be deleted", e);
        }
    }
}
