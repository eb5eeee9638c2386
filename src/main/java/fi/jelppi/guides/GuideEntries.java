package fi.jelppi.guides;

import fi.jelppi.shared.Documents;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Shipped guides with what the desk made of them: an edited one stands in place of the shipped one of its name (decision 0251). */
@Component
class GuideEntries {

    private static final Comparator<GuideEntry> BY_THEME = Comparator.comparing(
                    (GuideEntry entry) -> entry.guide().about().theme())
            .thenComparing(entry -> entry.guide().id().value());

    /** Read when somebody first asks, so that the start does not wait for them. */
    private final Supplier<List<Guide>> shipped = SingletonSupplier.of(ShippedGuides::read);

    private final GuideTable edited;
    private final Today today;

    GuideEntries(GuideTable edited, Today today) {
        this.edited = edited;
        this.today = today;
    }

    /** By theme; hidden ones, too. */
    List<GuideEntry> all() {
        var entries = new LinkedHashMap<GuideId, GuideEntry>();
        shipped.get()
                .forEach(guide -> entries.put(
                        guide.id(), new GuideEntry(guide, GuideState.SHIPPED, Documents.NEW, false, Plan.NONE)));
        var day = today.get();
        edited.all().forEach(one -> put(entries, one, day));
        return entries.values().stream().sorted(BY_THEME).toList();
    }

    private static void put(Map<GuideId, GuideEntry> entries, EditedGuide edited, LocalDate day) {
        var shipped = entries.get(edited.id());
        var own = edited.on(day);
        var stands = own != null || shipped == null ? own : shipped.guide();
        var guide = stands == null ? edited.later() : stands;
        if (guide != null) {
            var content = edited.content().on(day);
            var state = stands == null
                    ? GuideState.COMING
                    : content.hidden() ? GuideState.HIDDEN : own == null ? GuideState.SHIPPED : GuideState.EDITED;
            boolean back = shipped != null && (own != null || edited.later() != null);
            entries.put(edited.id(), new GuideEntry(guide, state, edited.version(), back, content.plan()));
        }
    }

    /** Of all guides that there are and that are to come. */
    Set<PictureName> pictures() {
        var edited = this.edited.all().stream()
                .flatMap(one -> Stream.of(Optional.ofNullable(one.guide()), Optional.ofNullable(one.later())))
                .flatMap(Optional::stream);
        return Stream.concat(shipped.get().stream(), edited)
                .flatMap(guide -> guide.pictures().stream())
                .collect(Collectors.toSet());
    }

    /** By theme. */
    List<Guide> shown() {
        return all().stream()
                .filter(entry -> !entry.isHidden())
                .map(GuideEntry::guide)
                .toList();
    }
}
