package fi.jelppi.files;

import java.util.Arrays;
import java.util.Optional;

/** Files that are taken in; each is always served as this type, whatever it was called. */
public enum FileType {
    PDF("pdf", "application/pdf"),
    WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    EXCEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PNG("png", "image/png"),
    JPEG("jpg", "image/jpeg");

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

    public boolean isPicture() {
        return this == PNG || this == JPEG;
    }

    public static Optional<FileType> ofEnding(String ending) {
        return Arrays.stream(values()).filter(one -> one.ending.equals(ending)).findFirst();
    }
}
