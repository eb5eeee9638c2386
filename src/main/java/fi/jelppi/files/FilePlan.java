package fi.jelppi.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Which files a kiosk keeps: those marked so first, then the newest, as long as there is room.
 *
 * @param kept each content once, the most important first
 * @param leftOut titles of what has a file that does not fit
 */
record FilePlan(List<StoredFile> kept, List<String> leftOut) {

    private static final Comparator<FileUse> MOST_IMPORTANT = Comparator.comparing(FileUse::first)
            .thenComparing(FileUse::since)
            .reversed()
            .thenComparing(FileUse::title);

    /** @param room in bytes */
    static FilePlan of(Collection<FileUse> uses, long room) {
        var kept = new LinkedHashMap<String, StoredFile>();
        var leftOut = new ArrayList<String>();
        long left = room;
        for (FileUse use : uses.stream().sorted(MOST_IMPORTANT).toList()) {
            var file = use.file();
            if (kept.containsKey(file.hash())) {
                continue;
            }
            if (file.size() > left) {
                leftOut.add(use.title());
            } else {
                left -= file.size();
                kept.put(file.hash(), file);
            }
        }
        return new FilePlan(List.copyOf(kept.values()), List.copyOf(leftOut));
    }
}
