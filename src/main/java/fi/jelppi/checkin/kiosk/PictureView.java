package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.UploadEvent;
import fi.jelppi.checkin.ScannedText;
import fi.jelppi.shared.qr.QrCodes;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.io.IOException;
import java.util.List;

/** A code in a picture that somebody sent: a coach opens it here, a visitor has no files on this machine. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class PictureView extends Section {

    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final int MEGABYTES = MOST_BYTES / (1024 * 1024);

    private final QrCodes codes;
    private final ScannedText scanned;
    private final AnswerScreens answers;
    private final Paragraph said = new Paragraph();

    PictureView(QrCodes codes, ScannedText scanned, AnswerScreens answers) {
        this.codes = codes;
        this.scanned = scanned;
        this.answers = answers;
        addClassName("picture-page");
        said.addClassName("said");
        said.getElement().setAttribute("role", "status");
        add(
                new H1(getTranslation("checkin.picture.title")),
                new Paragraph(getTranslation("checkin.picture.help", MEGABYTES)),
                upload(),
                said);
    }

    /** In memory only: the picture may show more than the code, and nothing of it is to stay. */
    private Upload upload() {
        var upload = new Upload(this::receive);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedMimeTypes("image/png", "image/jpeg");
        upload.setDropAllowed(false);
        upload.setUploadButton(new BigButton(getTranslation("checkin.picture.choose"), Look.MAIN, tap -> {}));
        upload.addFileRejectedListener(rejected -> said.setText(getTranslation("checkin.picture.rejected", MEGABYTES)));
        upload.addAllFinishedListener(done -> upload.clearFileList());
        return upload;
    }

    /** The limit again: what the browser was told, whoever writes requests by hand does not keep. */
    void receive(UploadEvent sent) throws IOException {
        byte[] picture = sent.getInputStream().readNBytes(MOST_BYTES + 1);
        if (picture.length > MOST_BYTES) {
            sent.reject();
        } else {
            sent.getUI().access(() -> read(picture));
        }
    }

    void read(byte[] picture) {
        said.setText("");
        codes.read(picture)
                .ifPresentOrElse(
                        text -> answers.showToCoach(scanned.checkIn(List.of(text)), () -> {}),
                        () -> said.setText(getTranslation("checkin.picture.no-code")));
    }
}
