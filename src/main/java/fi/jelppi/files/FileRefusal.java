package fi.jelppi.files;

/** Why a file is not taken. */
public enum FileRefusal {
    TOO_BIG("too-big"),
    EMPTY("empty"),
    /** Neither PDF nor Word nor Excel. */
    TYPE("type"),
    /** Word or Excel of before 2007. */
    OLD_OFFICE("old-office"),
    /** With something in it that runs. */
    MACROS("macros"),
    BROKEN("broken");

    private final String code;

    FileRefusal(String code) {
        this.code = code;
    }

    public String textKey() {
        return "library.file.refused." + code;
    }
}
