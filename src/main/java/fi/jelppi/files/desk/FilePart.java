package fi.jelppi.files.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import fi.jelppi.files.FileIntake;
import fi.jelppi.files.FileIntake.Refused;
import fi.jelppi.files.FileIntake.Result;
import fi.jelppi.files.FileIntake.Taken;
import fi.jelppi.files.FilePages;
import fi.jelppi.files.FileRefusal;
import fi.jelppi.files.FileType;
import fi.jelppi.files.StoredFile;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One file: brought, looked into, and taken away again. */
public class FilePart extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(FilePart.class);

    /** What may be brought. */
    public enum Kinds {
        /** To be filled in, too. */
        FORMS("", EnumSet.of(FileType.PDF, FileType.WORD, FileType.EXCEL), ".pdf", ".docx", ".xlsx"),
        /** To be looked at, which a hall's screen can do with these only. */
        HANDOUTS(".handout", EnumSet.of(FileType.PDF, FileType.PNG, FileType.JPEG), ".pdf", ".png", ".jpg", ".jpeg");

        private final String code;
        private final Set<FileType> types;
        private final String[] endings;

        Kinds(String code, Set<FileType> types, String... endings) {
            this.code = code;
            this.types = types;
            this.endings = endings;
        }
    }

    private final FileIntake intake;
    private final Kinds kinds;
    private final Paragraph answer = new Paragraph();
    private final Button remove = new Button(getTranslation("library.file.remove"), click -> show(null));
    private @Nullable StoredFile file;

    public FilePart(FileIntake intake, Kinds kinds) {
        this.intake = intake;
        this.kinds = kinds;
        addClassName("desk-form");
        answer.getElement().setAttribute("aria-live", "polite");
        remove.addThemeVariants(ButtonVariant.SMALL);
        add(new Paragraph(getTranslation("library.file.help" + kinds.code, megabytes())), upload(), answer, remove);
        show(null);
    }

    public @Nullable StoredFile file() {
        return file;
    }

    public final void show(@Nullable StoredFile now) {
        file = now;
        answer.removeClassName("point-problem");
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
        upload.setAcceptedFileExtensions(kinds.endings);
        upload.setUploadButton(new Button(getTranslation("library.file.choose")));
        upload.setDropLabel(new Span(getTranslation("library.file.drop")));
        upload.addFileRejectedListener(
                rejected -> answer.setText(getTranslation("library.file.rejected" + kinds.code, megabytes())));
        upload.addAllFinishedListener(done -> upload.clearFileList());
        return upload;
    }

    /** Looked into here, too: what the browser was told, whoever writes requests by hand does not keep. */
    void receive(UploadEvent sent) throws IOException {
        try {
            var result = intake.take(sent.getFileName(), sent.getInputStream(), kinds.types);
            sent.getUI().access(() -> answer(result));
        } catch (IOException e) {
            LOG.info("an upload broke off: {}", e.getClass().getSimpleName());
            sent.getUI().access(() -> refuse(FileRefusal.BROKEN));
            throw e;
        }
    }

    public void answer(Result result) {
        switch (result) {
            case Taken taken -> show(taken.file());
            case Refused refused -> refuse(refused.reason());
        }
    }

    /** The file that was there stays. */
    private void refuse(FileRefusal reason) {
        answer.addClassName("point-problem");
        answer.setText(getTranslation(reason.textKey(), FilePages.MOST_ON_SCREEN));
    }
}
