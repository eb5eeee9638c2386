package fi.jelppi.guides.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import fi.jelppi.guides.picture.GuidePictures;
import fi.jelppi.guides.picture.GuidePictures.Reason;
import fi.jelppi.guides.picture.GuidePictures.Refused;
import fi.jelppi.guides.picture.GuidePictures.Taken;
import java.io.IOException;
import java.text.NumberFormat;
import java.util.Locale;

/** Takes a picture, then asks for which step it is and what is in it. */
class PictureIntake extends Div {

    private static final int MEGABYTE = 1024 * 1024;

    private final GuidePictures pictures;
    private final LanguageFields fields;
    private final Paragraph answer = new Paragraph();
    private final Paragraph size = new Paragraph();

    PictureIntake(GuidePictures pictures, LanguageFields fields) {
        this.pictures = pictures;
        this.fields = fields;
        addClassName("guide-intake");
        answer.getElement().setAttribute("aria-live", "polite");
        add(upload(), answer, size);
        size();
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(GuidePictures.MOST_BYTES);
        upload.setAcceptedFileExtensions(".png", ".jpg", ".jpeg", ".webp");
        upload.setUploadButton(new Button(getTranslation("guides.desk.picture.choose")));
        upload.setDropLabel(new Span(getTranslation("guides.desk.picture.drop")));
        upload.addFileRejectedListener(rejected -> answer.setText(getTranslation("guides.desk.picture.rejected")));
        upload.addAllFinishedListener(done -> upload.clearFileList());
        return upload;
    }

    /** The limits again: what the browser was told, whoever writes requests by hand does not keep. */
    void receive(UploadEvent sent) throws IOException {
        if (sent.getFileSize() > GuidePictures.MOST_BYTES) {
            sent.reject();
            sent.getUI().access(() -> refuse(Reason.TOO_BIG));
            return;
        }
        byte[] content = sent.getInputStream().readNBytes(GuidePictures.MOST_BYTES + 1);
        sent.getUI().access(() -> take(content));
    }

    void take(byte[] content) {
        switch (pictures.take(content)) {
            case Taken taken -> {
                answer.setText("");
                size();
                new PictureDialog(taken.name(), fields).open();
            }
            case Refused refused -> refuse(refused.reason());
        }
    }

    private void refuse(Reason reason) {
        answer.setText(getTranslation(reason.textKey()));
    }

    private void size() {
        size.setText(getTranslation(
                "guides.desk.picture.size",
                megabytes(pictures.bytes()),
                Long.toString(GuidePictures.BUDGET / MEGABYTE)));
    }

    private String megabytes(long bytes) {
        var number = NumberFormat.getNumberInstance(Locale.of(getLocale().getLanguage()));
        number.setMaximumFractionDigits(1);
        return number.format((double) bytes / MEGABYTE);
    }
}
