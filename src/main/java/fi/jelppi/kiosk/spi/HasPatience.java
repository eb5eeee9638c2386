package fi.jelppi.kiosk.spi;

/** A page on which a visitor may be still for another time than {@link Patience#SHORT}. */
public interface HasPatience {

    Patience patience();
}
