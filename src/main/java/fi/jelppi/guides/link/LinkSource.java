package fi.jelppi.guides.link;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Has addresses that somebody has to keep alive; every bean of this kind is asked. */
public interface LinkSource {

    /**
     * An address where it is used.
     *
     * @param title of what has it
     * @param path at the desk where it is put right, for example {@code desk/guides/edit/tax-card}
     */
    record Use(URI address, String title, String path) {}

    /** @param language of the titles */
    List<Use> uses(Locale language);
}
