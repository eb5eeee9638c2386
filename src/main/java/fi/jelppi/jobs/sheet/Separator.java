package fi.jelppi.jobs.sheet;

/** What stands between the cells of a text file. */
public enum Separator {
    SEMICOLON(';', "semicolon"),
    COMMA(',', "comma"),
    TAB('\t', "tab");

    private final char sign;
    private final String code;

    Separator(char sign, String code) {
        this.sign = sign;
        this.code = code;
    }

    char sign() {
        return sign;
    }

    static Separator of(char sign) {
        for (Separator separator : values()) {
            if (separator.sign == sign) {
                return separator;
            }
        }
        return SEMICOLON;
    }

    public String textKey() {
        return "jobs.sheet.separator." + code;
    }
}
