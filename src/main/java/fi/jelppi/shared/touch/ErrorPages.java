package fi.jelppi.shared.touch;

import com.vaadin.flow.component.Component;

/** What a person sees instead of a page; each role has its own. The framework's pages show technical text. */
public interface ErrorPages {

    /** For an address that does not exist, or is not for this person: the same words for both. */
    Component lost();

    /**
     * For a page that could not be opened.
     *
     * @param number under which the log has it
     * @param address of that page, to try again
     */
    Component broken(String number, String address);

    /** Of the page above, for the browser's tab. */
    String brokenTitle();

    String lostTitle();
}
