package fi.jelppi.files;

import java.util.List;

/** A part of the program that has files: what it names is kept at central, and brought to the kiosks that know of it. */
public interface FileOwner {

    /** What it has now, also what is still to be shown. */
    List<FileUse> uses();

    /** Whether that is all. Where something of it cannot be read, nobody's file is deleted. */
    default boolean knowsAll() {
        return true;
    }
}
