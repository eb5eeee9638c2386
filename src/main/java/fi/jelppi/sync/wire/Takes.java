package fi.jelppi.sync.wire;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The newest version of each reference type that a kiosk can take; it names only those above 1, so that it says nothing
 * until there is a second version of anything.
 */
public record Takes(Map<String, Integer> newest) {

    /** Lets through only versions above 1. */
    public Takes {
        var named = new TreeMap<>(newest);
        named.values().removeIf(version -> version <= 1);
        newest = Map.copyOf(named);
    }

    /** For example {@code event.event:2,organisation.point:3}; what cannot be read counts as not said. */
    public static Takes parse(String text) {
        var newest = new TreeMap<String, Integer>();
        for (var one : text.split(",", 100)) {
            int colon = one.indexOf(':');
            if (colon > 0 && one.substring(colon + 1).matches("[0-9]{1,6}")) {
                newest.put(one.substring(0, colon), Integer.valueOf(one.substring(colon + 1)));
            }
        }
        return new Takes(newest);
    }

    public int newestOf(String type) {
        return newest.getOrDefault(type, 1);
    }

    /** Tells in a cursor for which kiosk software the copy was written; empty when only first versions are taken. */
    public String mark() {
        return newest.isEmpty() ? "" : Integer.toHexString(toString().hashCode());
    }

    @Override
    public String toString() {
        return new TreeMap<>(newest)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + ":" + entry.getValue())
                        .collect(Collectors.joining(","));
    }
}
