package fi.jelppi.shared.touch;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fi.jelppi.shared.qr.QrCodes;
import java.io.ByteArrayInputStream;

/** A QR code for a telephone's camera. It is drawn when the browser asks for it: a page of many stands at once. */
public class QrPicture extends Image {

    private static final int PIXELS = 640;

    /** @param says for those who do not see it */
    public QrPicture(QrCodes codes, String text, String says) {
        super(handler(codes, text), says);
        addClassName("qr-picture");
    }

    private static DownloadHandler handler(QrCodes codes, String text) {
        return DownloadHandler.fromInputStream(download -> {
            var picture = codes.png(text, PIXELS);
            return new DownloadResponse(new ByteArrayInputStream(picture), "code.png", "image/png", picture.length);
        });
    }
}
