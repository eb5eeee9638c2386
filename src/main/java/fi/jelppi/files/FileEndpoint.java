package fi.jelppi.files;

import fi.jelppi.shared.OnCentral;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Gives files to kiosks, whom the exchange has let in; from where a download broke off. */
@RestController
@OnCentral
class FileEndpoint {

    static final String PATH = "/sync/v1/library/";

    /** RFC 9110, the one form that a kiosk asks in. */
    private static final Pattern FROM = Pattern.compile("bytes=([0-9]{1,12})-");

    private final FileStore store;

    FileEndpoint(FileStore store) {
        this.store = store;
    }

    @GetMapping(PATH + "{hash}")
    void file(
            @PathVariable String hash,
            @RequestHeader(name = HttpHeaders.RANGE, required = false) @Nullable String range,
            HttpServletResponse response)
            throws IOException {
        var size = StoredFile.isHash(hash) ? store.size(hash) : OptionalLong.empty();
        if (size.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        long all = size.getAsLong();
        long from = from(range);
        if (from >= all) {
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + all);
            return;
        }
        if (from > 0) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes " + from + "-" + (all - 1) + "/" + all);
        }
        response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        response.setContentLengthLong(all - from);
        store.write(hash, from, response.getOutputStream());
    }

    private static long from(@Nullable String range) {
        var asked = FROM.matcher(range == null ? "" : range);
        return asked.matches() ? Long.parseLong(asked.group(1)) : 0;
    }
}
