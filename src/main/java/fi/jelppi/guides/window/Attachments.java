package fi.jelppi.guides.window;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of the visitor's own that a page of the service waits for: the launcher tells what is on the stick, and is told a number or
 * none (decision 0313).
 */
public final class Attachments {

    /**
     * One that may be given. Only the launcher knows where it lies.
     *
     * @param bytes its size
     * @param name as far as it can be shown
     */
    public record Offer(int number, long bytes, String name) {}

    /** What became of the last one that was chosen, or why none can be. */
    public enum State {
        NONE("none"),
        BUSY("busy"),
        GIVEN("given"),
        NO_STICK("no-stick"),
        /** A stick that was in before the window was opened; it may be somebody else's. */
        STALE("stale"),
        NO_ROOM("no-room"),
        TOO_LARGE("too-large"),
        WAIT("wait"),
        REFUSED("refused");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String textKey() {
            return "guides.window.attach." + code;
        }
    }

    private static final Pattern OFFER = Pattern.compile("offer ([0-9]{1,2}) ([0-9]{1,10}) (\\S*)");
    private static final Pattern OFFERED = Pattern.compile("offered(?: ([0-9]{1,9}))?");
    private static final Pattern DONE = Pattern.compile("(given|ungiven) [0-9]{1,2}(?: (\\S+))?");
    private static final Map<String, State> REASONS = Map.of(
            "stick",
            State.NO_STICK,
            "stale",
            State.STALE,
            "size",
            State.TOO_LARGE,
            "room",
            State.NO_ROOM,
            "busy",
            State.WAIT);

    private final Consumer<String> launcher;
    private final Map<Integer, Offer> offers = new ConcurrentSkipListMap<>();
    private volatile boolean wanted;
    private volatile boolean listed;
    private volatile int left;
    private volatile State state = State.NONE;

    Attachments(Consumer<String> launcher) {
        this.launcher = launcher;
    }

    /** Whether a page of the service waits for a file. */
    public boolean isWanted() {
        return wanted;
    }

    /** What is on the stick, the top folder first and in each the newest; empty without one. */
    public List<Offer> offers() {
        return List.copyOf(offers.values());
    }

    /** Whether those are all; a stick may be slow. */
    public boolean isListed() {
        return listed;
    }

    /** How many more are on the stick that had no place among those. */
    public int left() {
        return left;
    }

    public State state() {
        return state;
    }

    public void give(Offer offer) {
        state = State.BUSY;
        launcher.accept("give " + offer.number());
    }

    /** The page goes on without. */
    public void giveNone() {
        launcher.accept("give 0");
    }

    /** Whether the launcher said something about attachments. */
    boolean hear(String answer) {
        if (answer.equals("wanted") || answer.equals("unwanted")) {
            wanted = answer.equals("wanted");
            offers.clear();
            listed = false;
            left = 0;
            if (wanted) {
                state = State.NONE;
            }
            return true;
        }
        var offered = OFFERED.matcher(answer);
        if (offered.matches()) {
            left = Optional.ofNullable(offered.group(1)).map(Integer::parseInt).orElse(0);
            listed = true;
            return true;
        }
        var offer = OFFER.matcher(answer);
        if (offer.matches()) {
            add(offer);
            return true;
        }
        var done = DONE.matcher(answer);
        if (done.matches()) {
            state = state(done);
            return true;
        }
        return false;
    }

    private void add(Matcher told) {
        int number = Integer.parseInt(told.group(1));
        offers.put(number, new Offer(number, Long.parseLong(told.group(2)), ToldName.of(told.group(3))));
    }

    private static State state(Matcher told) {
        var reason = told.group(2);
        return told.group(1).equals("given")
                ? State.GIVEN
                : REASONS.getOrDefault(reason == null ? "" : reason, State.REFUSED);
    }
}
