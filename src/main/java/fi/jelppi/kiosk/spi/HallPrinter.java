package fi.jelppi.kiosk.spi;

/** The hall's printer; told by the module that knows the machine. */
@FunctionalInterface
public interface HallPrinter {

    /** False also where there is none. At most a minute old. */
    boolean isReady();
}
