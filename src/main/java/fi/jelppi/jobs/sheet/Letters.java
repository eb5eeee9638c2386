package fi.jelppi.jobs.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How a text file writes its letters. */
public enum Letters {
    UTF_8(StandardCharsets.UTF_8),
    /** With a byte order mark, as Excel's "Unicode text". */
    UTF_16(StandardCharsets.UTF_16),
    /** Of older Windows programs. */
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;

    Letters(Charset charset) {
        this.charset = charset;
    }

    /** @param found what the file's first bytes say; of UTF-16 they say which */
    Charset charset(Charset found) {
        return of(found) == this ? found : charset;
    }

    static Letters of(Charset found) {
        if (found.name().startsWith("UTF-16")) {
            return UTF_16;
        }
        return found.equals(StandardCharsets.UTF_8) ? UTF_8 : WINDOWS_1252;
    }

    public String textKey() {
        return "jobs.sheet.letters." + charset.name();
    }
}
