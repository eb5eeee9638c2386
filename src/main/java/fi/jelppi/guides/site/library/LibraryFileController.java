package fi.jelppi.guides.site.library;

import fi.jelppi.guides.library.FileStore;
import fi.jelppi.guides.library.Library;
import fi.jelppi.guides.library.Tool;
import fi.jelppi.guides.library.ToolId;
import fi.jelppi.shared.OnCentral;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Files of the library for whoever asks, as long as the thing that has them is there. */
@Controller
@OnCentral
class LibraryFileController {

    private final Library library;
    private final FileStore files;

    LibraryFileController(Library library, FileStore files) {
        this.library = library;
        this.files = files;
    }

    /** Never shown by the browser, and never as anything else than what it was found to be. */
    @GetMapping("/library/{id}/file")
    void file(@PathVariable String id, HttpServletResponse response) throws IOException {
        var found = ToolId.parse(id).flatMap(library::find).map(Tool::file).filter(files::has);
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return;
        }
        var file = found.get();
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
        files.write(file, response.getOutputStream());
    }
}
