package fi.jelppi.guides.site.library;

import fi.jelppi.files.FileDownload;
import fi.jelppi.guides.library.Library;
import fi.jelppi.guides.library.Tool;
import fi.jelppi.guides.library.ToolId;
import fi.jelppi.shared.OnCentral;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Files of the library for whoever asks, as long as the thing that has them is there. */
@Controller
@OnCentral
class LibraryFileController {

    private final Library library;
    private final FileDownload download;

    LibraryFileController(Library library, FileDownload download) {
        this.library = library;
        this.download = download;
    }

    @GetMapping("/library/{id}/file")
    void file(@PathVariable String id, HttpServletResponse response) throws IOException {
        download.give(ToolId.parse(id).flatMap(library::find).map(Tool::file), response);
    }
}
