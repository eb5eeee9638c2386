package fi.jelppi.guides.library;

import fi.jelppi.guides.Guide;
import fi.jelppi.guides.Guides;
import fi.jelppi.guides.library.LibraryEntry.OfGuide;
import fi.jelppi.guides.library.LibraryEntry.OfTool;
import fi.jelppi.guides.library.LibraryQuery.Order;
import fi.jelppi.shared.JelppiProperties;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** The toolbox library as visitors see it, on both sides, guides among the rest. No network is needed. */
@Service
public class Library {

    /** How long something is new. */
    public static final int NEW_DAYS = 60;

    private static final Comparator<LibraryEntry> BY_THEME = Comparator.comparing(LibraryEntry::theme)
            .thenComparing(LibraryEntry::kind)
            .thenComparing(LibraryEntry::title, String.CASE_INSENSITIVE_ORDER);

    private final Guides guides;
    private final ToolTable table;
    private final Clock clock;
    private final LibraryIndex index = new LibraryIndex();

    Library(Guides guides, ToolTable table, Clock clock, JelppiProperties properties) {
        this.guides = guides;
        this.table = table;
        this.clock = clock.withZone(properties.zone());
    }

    /** So that the first search does not wait. */
    @EventListener(ApplicationReadyEvent.class)
    void readAfterTheStart() {
        Thread.ofPlatform()
                .name("library")
                .daemon()
                .start(() -> search(LibraryQuery.all(Locale.of("fi")).with("a")));
    }

    /** All that the query asks for, in its order; with words, those first that have them in their titles. */
    public List<LibraryEntry> search(LibraryQuery query) {
        var tools = table.all();
        var all = guides.all();
        if (query.text().isBlank()) {
            return entries(query, all, tools, id -> true).toList();
        }
        var found = index.find(query.text(), all, tools);
        return Stream.concat(
                        entries(query, all, tools, found.inHead()::contains),
                        entries(
                                query,
                                all,
                                tools,
                                id -> found.all().contains(id)
                                        && !found.inHead().contains(id)))
                .toList();
    }

    private Stream<LibraryEntry> entries(
            LibraryQuery query, List<Guide> guides, List<StoredTool> tools, Predicate<UUID> wanted) {
        return Stream.concat(
                        guides.stream()
                                .filter(guide -> wanted.test(LibraryIndex.of(guide)))
                                .map(guide -> entry(guide, query.language())),
                        tools.stream()
                                .filter(tool -> wanted.test(tool.id().value()))
                                .map(Library::entry))
                .filter(entry -> matches(entry, query))
                .sorted(order(query.order()));
    }

    private boolean matches(LibraryEntry entry, LibraryQuery query) {
        return (query.audience() == null || entry.audiences().contains(query.audience()))
                && (query.theme() == null || entry.theme() == query.theme())
                && (query.order() != Order.NEW || isNew(entry));
    }

    private boolean isNew(LibraryEntry entry) {
        var added = entry.added();
        return added != null && !added.isBefore(LocalDate.now(clock).minusDays(NEW_DAYS));
    }

    private static Comparator<LibraryEntry> order(Order order) {
        return switch (order) {
            case THEME -> BY_THEME;
            case NEW -> Comparator.comparing(Library::added).reversed().thenComparing(BY_THEME);
            case CHECKED ->
                Comparator.comparing(LibraryEntry::checked).reversed().thenComparing(BY_THEME);
        };
    }

    private static LocalDate added(LibraryEntry entry) {
        return Optional.ofNullable(entry.added()).orElse(LocalDate.EPOCH);
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

    /** Empty when it is gone, or never was there. */
    public Optional<Tool> find(ToolId id) {
        return table.find(id).map(StoredTool::tool);
    }
}
