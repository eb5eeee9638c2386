package fi.jelppi.guides.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/**
 * Which files a kiosk keeps: those marked so first, then the newest, as long as there is room.
 *
 * @param kept each content once, the most important first
 * @param leftOut things whose file does not fit
 */
record FilePlan(List<ToolFile> kept, List<Tool> leftOut) {

    private static final Comparator<Tool> MOST_IMPORTANT = Comparator.comparing(
                    (Tool tool) -> tool.upkeep().first())
            .thenComparing(tool -> tool.upkeep().added())
            .reversed()
            .thenComparing(tool -> tool.words().title());

    /** @param room in bytes */
    static FilePlan of(Collection<Tool> tools, long room) {
        var kept = new LinkedHashMap<String, ToolFile>();
        var leftOut = new ArrayList<Tool>();
        long left = room;
        for (Tool tool : tools.stream()
                .filter(one -> one.file() != null)
                .sorted(MOST_IMPORTANT)
                .toList()) {
            var file = Objects.requireNonNull(tool.file());
            if (kept.containsKey(file.hash())) {
                continue;
            }
            if (file.size() > left) {
                leftOut.add(tool);
            } else {
                left -= file.size();
                kept.put(file.hash(), file);
            }
        }
        return new FilePlan(List.copyOf(kept.values()), List.copyOf(leftOut));
    }
}
