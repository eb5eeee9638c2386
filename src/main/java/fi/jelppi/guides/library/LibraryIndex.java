package fi.jelppi.guides.library;

import fi.jelppi.guides.Guide;
import fi.jelppi.guides.GuideText;
import fi.jelppi.guides.Part;
import fi.jelppi.guides.Step;
import fi.jelppi.guides.Words;
import fi.jelppi.shared.search.TextIndex;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All words of the library in memory. Not for several threads at once. */
final class LibraryIndex {

    private final TextIndex index = new TextIndex();

    /** What is in the index, as it was when it was put there. */
    private final Map<UUID, Object> known = new HashMap<>();

    /** Is in step with that from now on; only what has changed is read anew. */
    void take(Stock stock) {
        var now = new HashMap<UUID, Object>();
        stock.guides().forEach(guide -> now.put(of(guide), guide));
        stock.tools().forEach(tool -> now.put(tool.id().value(), tool));
        refresh(now);
    }

    /** Ids of those that have the words; {@link #of} says the id of a guide. */
    TextIndex.Found find(String typed) {
        return index.look(typed);
    }

    static UUID of(Guide guide) {
        return UUID.nameUUIDFromBytes(("jelppi guide " + guide.id()).getBytes(StandardCharsets.UTF_8));
    }

    private void refresh(Map<UUID, Object> now) {
        var gone = known.keySet().stream().filter(id -> !now.containsKey(id)).toList();
        if (!gone.isEmpty()) {
            index.remove(gone);
            gone.forEach(known::remove);
        }
        var changed = new ArrayList<TextIndex.Entry>();
        now.forEach((id, source) -> {
            if (!source.equals(known.put(id, source))) {
                changed.add(entry(id, source));
            }
        });
        if (!changed.isEmpty()) {
            index.put(changed);
        }
    }

    private static TextIndex.Entry entry(UUID id, Object source) {
        return source instanceof Guide guide ? guide(id, guide) : tool(id, ((StoredTool) source).tool());
    }

    private static TextIndex.Entry tool(UUID id, Tool tool) {
        var file = tool.file();
        return new TextIndex.Entry(
                id,
                tool.words().title() + " " + tool.reach().organisation(),
                tool.words().purpose() + (file == null ? "" : " " + file.name()));
    }

    /** In all its languages: somebody reads in one and remembers a word of another. */
    private static TextIndex.Entry guide(UUID id, Guide guide) {
        var texts = guide.texts().values();
        return new TextIndex.Entry(
                id,
                guide.about().service() + " "
                        + texts.stream().map(GuideText::title).collect(Collectors.joining(" ")),
                texts.stream().flatMap(LibraryIndex::words).collect(Collectors.joining(" ")));
    }

    private static Stream<String> words(GuideText text) {
        return Stream.concat(Stream.of(text.purpose()), text.steps().stream().flatMap(LibraryIndex::words));
    }

    private static Stream<String> words(Step step) {
        return Stream.concat(
                Stream.of(step.heading()),
                step.parts().stream().flatMap(Part::runs).map(Words::text));
    }
}
