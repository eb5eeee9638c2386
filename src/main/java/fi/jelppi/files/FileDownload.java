package fi.jelppi.files;

import fi.jelppi.shared.OnCentral;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Gives a file to somebody's browser: never shown by it, and never as anything else than what it was found to be. */
@Component
@OnCentral
public class FileDownload {

    private final FileStore files;

    FileDownload(FileStore files) {
        this.files = files;
    }

    /** @param found empty where there is none for whoever asks, which is answered so */
    public void give(Optional<StoredFile> found, HttpServletResponse response) throws IOException {
        var there = found.filter(files::has);
        if (there.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return;
        }
        var file = there.get();
        response.setContentType(file.type().mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        files.write(file.hash(), 0, response.getOutputStream());
    }
}
