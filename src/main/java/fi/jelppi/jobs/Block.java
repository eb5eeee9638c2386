package fi.jelppi.jobs;

/** A part of a description: plain text, never markup. */
public record Block(Kind kind, String text) {

    /** The code stands on the wire. */
    public enum Kind {
        PARAGRAPH("p"),
        HEADING("h"),
        ITEM("li");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public static Block paragraph(String text) {
        return new Block(Kind.PARAGRAPH, text);
    }

    /** Text and kind of a block from another version; what this version does not know is a paragraph. */
    static Block of(String code, String text) {
        for (Kind kind : Kind.values()) {
            if (kind.code.equals(code)) {
                return new Block(kind, text);
            }
        }
        return paragraph(text);
    }
}
