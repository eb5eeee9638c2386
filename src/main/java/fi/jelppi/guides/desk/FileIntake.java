package fi.jelppi.guides.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import fi.jelppi.guides.GuideUpload;
import fi.jelppi.guides.GuideUpload.Found;
import fi.jelppi.guides.GuideUpload.Reason;
import fi.jelppi.guides.GuideUpload.Refused;
import fi.jelppi.guides.picture.GuidePictures;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Takes a guide's files into the fields; publishing is another step. */
class FileIntake extends Div {

    private static final int MOST_FILES = 8;
    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private final GuidePictures pictures;
    private final Consumer<Map<Locale, String>> fill;
    private final Paragraph answer = new Paragraph();

    FileIntake(GuidePictures pictures, Consumer<Map<Locale, String>> fill) {
        this.pictures = pictures;
        this.fill = fill;
        addClassName("guide-intake");
        answer.getElement().setAttribute("aria-live", "polite");
        add(upload(), answer);
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(this::receive);
        upload.setMaxFiles(MOST_FILES);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileExtensions(".md", ".zip");
        upload.setUploadButton(new Button(getTranslation("guides.desk.file.choose")));
        upload.setDropLabel(new Span(getTranslation("guides.desk.file.drop")));
        upload.addFileRejectedListener(rejected -> answer.setText(getTranslation("guides.desk.file.rejected")));
        upload.addAllFinishedListener(done -> upload.clearFileList());
        return upload;
    }

    /** The limit again: what the browser was told, whoever writes requests by hand does not keep. */
    void receive(UploadEvent sent) throws IOException {
        byte[] content = sent.getInputStream().readNBytes(MOST_BYTES + 1);
        if (content.length > MOST_BYTES) {
            sent.reject();
            sent.getUI().access(() -> refuse(Reason.TOO_BIG));
            return;
        }
        var name = sent.getFileName();
        sent.getUI().access(() -> take(name, content));
    }

    void take(String name, byte[] content) {
        switch (GuideUpload.read(name, content)) {
            case Found found -> take(found);
            case Refused refused -> refuse(refused.reason());
        }
    }

    /** Pictures are drawn anew, and have other names then. */
    private void take(Found found) {
        var files = new HashMap<>(found.files());
        for (var picture : found.pictures().entrySet()) {
            switch (pictures.take(picture.getValue())) {
                case GuidePictures.Taken taken ->
                    files.replaceAll(
                            (language, text) -> text.replace("(" + picture.getKey() + ")", "(" + taken.name() + ")"));
                case GuidePictures.Refused refused -> {
                    answer.setText(getTranslation(refused.reason().textKey()));
                    return;
                }
            }
        }
        fill.accept(files);
        answer.setText(getTranslation("guides.desk.file.taken", names(files)));
    }

    private String names(Map<Locale, String> files) {
        return files.keySet().stream()
                .map(GuideNames::languageKey)
                .map(this::getTranslation)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private void refuse(Reason reason) {
        answer.setText(getTranslation(reason.textKey()));
    }
}
