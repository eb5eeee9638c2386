package fi.jelppi.guides.library;

import fi.jelppi.guides.Guide;
import fi.jelppi.guides.library.LibraryEntry.OfGuide;
import fi.jelppi.guides.library.LibraryEntry.OfTool;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** All that is in the library at one moment, put in order once for each language that somebody asks for. */
final class Stock {

    private static final Comparator<LibraryEntry> BY_THEME = Comparator.comparing(LibraryEntry::theme)
            .thenComparing(LibraryEntry::kind)
            .thenComparing(LibraryEntry::title, String.CASE_INSENSITIVE_ORDER);

    /** @param id under which its words are in the index */
    record Item(UUID id, LibraryEntry entry) {}

    private final List<Guide> guides;
    private final List<StoredTool> tools;
    private final Map<Locale, List<Item>> byTheme = new ConcurrentHashMap<>();

    Stock(List<Guide> guides, List<StoredTool> tools) {
        this.guides = guides;
        this.tools = tools;
    }

    /** Whether it is still that. */
    boolean isOf(List<Guide> now, List<StoredTool> toolsNow) {
        return guides.equals(now) && tools.equals(toolsNow);
    }

    List<Guide> guides() {
        return guides;
    }

    List<StoredTool> tools() {
        return tools;
    }

    /** Guides are told in that language where they have it. */
    List<Item> byTheme(Locale language) {
        return byTheme.computeIfAbsent(language, this::sorted);
    }

    private List<Item> sorted(Locale language) {
        return Stream.concat(
                        guides.stream().map(guide -> new Item(LibraryIndex.of(guide), entry(guide, language))),
                        tools.stream().map(tool -> new Item(tool.id().value(), entry(tool))))
                .sorted(Comparator.comparing(Item::entry, BY_THEME))
                .toList();
    }

    private static LibraryEntry entry(Guide guide, Locale language) {
        var told = guide.in(language);
        var about = guide.about();
        return new LibraryEntry(
                new OfGuide(guide.id()),
                ToolKind.GUIDE,
                about.audiences(),
                about.theme(),
                told.language(),
                told.text().title(),
                told.text().purpose(),
                about.checked(),
                null);
    }

    private static LibraryEntry entry(StoredTool stored) {
        var tool = stored.tool();
        return new LibraryEntry(
                new OfTool(stored.id()),
                tool.kind(),
                tool.audiences(),
                tool.theme(),
                tool.language(),
                tool.words().title(),
                tool.words().purpose(),
                tool.upkeep().checked(),
                tool.upkeep().added());
    }
}
