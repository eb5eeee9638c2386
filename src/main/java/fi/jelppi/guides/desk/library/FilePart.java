package fi.jelppi.guides.desk.library;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import fi.jelppi.guides.library.FileIntake;
import fi.jelppi.guides.library.FileIntake.Refused;
import fi.jelppi.guides.library.FileIntake.Result;
import fi.jelppi.guides.library.FileIntake.Taken;
import fi.jelppi.guides.library.FileRefusal;
import fi.jelppi.guides.library.ToolFile;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file of a thing of the library: brought, looked into, and taken away again. */
class FilePart extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(FilePart.class);

    private final FileIntake intake;
    private final Paragraph answer = new Paragraph();
    private final Button remove = new Button(getTranslation("library.file.remove"), click -> show(null));
    private @Nullable ToolFile file;

    FilePart(FileIntake intake) {
        this.intake = intake;
        addClassName("desk-form");
        answer.getElement().setAttribute("aria-live", "polite");
        remove.addThemeVariants(ButtonVariant.SMALL);
        add(new Paragraph(getTranslation("library.file.help", megabytes())), upload(), answer, remove);
        show(null);
    }

    @Nullable
    ToolFile file() {
        return file;
    }

    void show(@Nullable ToolFile now) {
        file = now;
        remove.setVisible(now != null);
        answer.setText(
                now == null
                        ? getTranslation("library.file.none")
                        : getTranslation("library.file.is", now.name(), Kilobytes.of(now.size())));
    }

    private int megabytes() {
        return intake.largest() >> 20;
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(intake.largest());
        upload.setAcceptedFileExtensions(".pdf", ".docx", ".xlsx");
        upload.setUploadButton(new Button(getTranslation("library.file.choose")));
        upload.setDropLabel(new Span(getTranslation("library.file.drop")));
        upload.addFileRejectedListener(
                rejected -> answer.setText(getTranslation("library.file.rejected", megabytes())));
        upload.addAllFinishedListener(done -> upload.clearFileList());
        return upload;
    }

    /** Looked into here, too: what the browser was told, whoever writes requests by hand does not keep. */
    void receive(UploadEvent sent) throws IOException {
        try {
            var result = intake.take(sent.getFileName(), sent.getInputStream());
            sent.getUI().access(() -> answer(result));
        } catch (IOException e) {
            LOG.info("an upload broke off: {}", e.getClass().getSimpleName());
            sent.getUI().access(() -> refuse(FileRefusal.BROKEN));
            throw e;
        }
    }

    void answer(Result result) {
        switch (result) {
            case Taken taken -> show(taken.file());
            case Refused refused -> refuse(refused.reason());
        }
    }

    /** The file that was there stays. */
    private void refuse(FileRefusal reason) {
        answer.setText(getTranslation(reason.textKey()));
    }
}
