package fi.jelppi.kiosk;

import com.vaadin.flow.server.VaadinSession;
import fi.jelppi.shared.touch.PageTools;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How this visitor wants the screen to be; ends with the visit.
 *
 * @param percent text size, one of {@link #SIZES}
 */
record Comfort(int percent, Set<Wish> wishes) {

    /** Of text, in percent of the normal one. */
    static final List<Integer> SIZES = List.of(100, 125, 150, 200);

    /** What is on or off. */
    enum Wish {
        /** The palette of strong contrast. */
        CONTRAST,
        /** Nothing moves. */
        CALM,
        /** No sound, whatever the machine is set to. */
        SILENT
    }

    Comfort {
        wishes = Set.copyOf(wishes);
    }

    static Comfort current() {
        var kept = VaadinSession.getCurrent().getAttribute(Comfort.class);
        return kept == null ? normal() : kept;
    }

    static Comfort normal() {
        return new Comfort(SIZES.getFirst(), Set.of());
    }

    Comfort sized(int size) {
        return new Comfort(size, wishes);
    }

    boolean has(Wish wish) {
        return wishes.contains(wish);
    }

    /** On becomes off and the other way round. */
    Comfort turned(Wish wish) {
        var others = wishes.stream().filter(other -> other != wish);
        return new Comfort(
                percent, (has(wish) ? others : Stream.concat(others, Stream.of(wish))).collect(Collectors.toSet()));
    }

    void keep(PageTools tools) {
        VaadinSession.getCurrent().setAttribute(Comfort.class, this);
        apply(tools);
    }

    void apply(PageTools tools) {
        tools.textSize(percent);
        tools.palette(has(Wish.CONTRAST) ? "high" : "normal");
        tools.motion(has(Wish.CALM) ? "none" : "normal");
        tools.sounds(has(Wish.SILENT) ? "off" : "normal");
    }
}
