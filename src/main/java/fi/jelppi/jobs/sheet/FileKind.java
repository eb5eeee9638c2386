package fi.jelppi.jobs.sheet;

import fi.jelppi.jobs.sheet.UnreadableSheetException.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What a file is by its first bytes; its name may say anything. */
enum FileKind {
    TEXT,
    EXCEL;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] LITTLE_ENDIAN = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] BIG_ENDIAN = {(byte) 0xFE, (byte) 0xFF};

    /** PDF, HTML or XML. */
    private static final Pattern OTHER = Pattern.compile("\\s*\\uFEFF?\\s*(?:%PDF-|\\{\\\\rtf|<[a-zA-Z!?])");

    private static final int FIRST = 64;

    static FileKind of(Path file) throws IOException, UnreadableSheetException {
        long size = Files.size(file);
        if (size == 0) {
            throw new UnreadableSheetException(Kind.EMPTY);
        }
        if (size > SheetFile.LARGEST) {
            throw new UnreadableSheetException(Kind.TOO_LARGE, SheetFile.LARGEST >> 20);
        }
        var bytes = Files.readAllBytes(file);
        if (starts(bytes, ZIP)) {
            return EXCEL;
        }
        if (starts(bytes, OLE)) {
            throw new UnreadableSheetException(isEncrypted(bytes) ? Kind.PASSWORD : Kind.OLD_EXCEL);
        }
        if (!isText(bytes)) {
            throw new UnreadableSheetException(Kind.OTHER_FORM);
        }
        return TEXT;
    }

    private static boolean starts(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    /** An encrypted Excel file lies in the same container as an old one, in a stream of this name. */
    private static boolean isEncrypted(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_16LE).contains("EncryptedPackage");
    }

    /** A zero byte stands in no text but UTF-16, which says so in its first two; some programs call a page of HTML Excel. */
    private static boolean isText(byte[] bytes) {
        if (starts(bytes, LITTLE_ENDIAN) || starts(bytes, BIG_ENDIAN)) {
            return true;
        }
        for (byte one : bytes) {
            if (one == 0) {
                return false;
            }
        }
        var first = new String(bytes, 0, Math.min(FIRST, bytes.length), StandardCharsets.UTF_8);
        return !OTHER.matcher(first).lookingAt();
    }
}
