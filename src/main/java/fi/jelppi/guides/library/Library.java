package fi.jelppi.guides.library;

import fi.jelppi.guides.Guides;
import fi.jelppi.guides.library.LibraryQuery.Order;
import fi.jelppi.guides.library.Stock.Item;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.search.TextIndex;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** The toolbox library as visitors see it, on both sides, guides among the rest. No network is needed. */
@Service
public class Library {

    /** How long something is new. */
    public static final int NEW_DAYS = 60;

    private final Guides guides;
    private final ToolTable table;
    private final Clock clock;
    private final LibraryIndex index = new LibraryIndex();
    private Stock stock = new Stock(List.of(), List.of());
    private Stock indexed = stock;

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
        var moment = moment(query.text());
        var items = moment.stock().byTheme(query.language());
        var said = moment.said();
        if (said == null) {
            return entries(query, items, id -> true).toList();
        }
        return Stream.concat(
                        entries(query, items, said.inHead()::contains),
                        entries(
                                query,
                                items,
                                id -> said.all().contains(id) && !said.inHead().contains(id)))
                .toList();
    }

    /** @param said null when no words were typed */
    private record Moment(Stock stock, TextIndex.@Nullable Found said) {}

    private Moment moment(String text) {
        var tools = table.all();
        var all = guides.all();
        synchronized (index) {
            if (!stock.isOf(all, tools)) {
                stock = new Stock(all, tools);
            }
            return new Moment(stock, text.isBlank() ? null : said(text));
        }
    }

    private TextIndex.Found said(String text) {
        if (indexed != stock) {
            index.take(stock);
            indexed = stock;
        }
        return index.find(text);
    }

    private Stream<LibraryEntry> entries(LibraryQuery query, List<Item> items, Predicate<UUID> wanted) {
        return order(
                query.order(),
                items.stream()
                        .filter(item -> wanted.test(item.id()))
                        .map(Item::entry)
                        .filter(entry -> matches(entry, query)));
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

    /** They come by theme, and stay so where the order says nothing. */
    private static Stream<LibraryEntry> order(Order order, Stream<LibraryEntry> byTheme) {
        return switch (order) {
            case THEME -> byTheme;
            case NEW -> byTheme.sorted(Comparator.comparing(Library::added).reversed());
            case CHECKED ->
                byTheme.sorted(Comparator.comparing(LibraryEntry::checked).reversed());
        };
    }

    private static LocalDate added(LibraryEntry entry) {
        return Optional.ofNullable(entry.added()).orElse(LocalDate.EPOCH);
    }

    /** Empty when it is gone, or never was there. */
    public Optional<Tool> find(ToolId id) {
        return table.find(id).map(StoredTool::tool);
    }
}
