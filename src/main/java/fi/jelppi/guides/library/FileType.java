package fi.jelppi.guides.library;

import java.util.Arrays;
import java.util.Optional;

/** Files that the library takes; each is always served as this type, whatever it was called. */
public enum FileType {
    PDF("pdf", "application/pdf"),
    WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    EXCEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String ending;
    private final String mediaType;

    FileType(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Of its name, without the dot; also its code on the wire. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public String textKey() {
        return "library.file." + ending;
    }

    static Optional<FileType> ofEnding(String ending) {
        return Arrays.stream(values()).filter(one -> one.ending.equals(ending)).findFirst();
    }
}
