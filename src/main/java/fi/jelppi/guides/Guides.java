package fi.jelppi.guides;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/** The guides there are, on both sides: they need neither a network nor a database. */
@Service
public class Guides {

    private static final Comparator<Guide> BY_THEME = Comparator.comparing(
                    (Guide guide) -> guide.about().theme())
            .thenComparing(guide -> guide.id().value());

    /** Read when somebody first asks, so that the start does not wait for them. */
    private final Supplier<List<Guide>> shipped = SingletonSupplier.of(
            () -> ShippedGuides.read().stream().sorted(BY_THEME).toList());

    /** By theme. */
    public List<Guide> all() {
        return shipped.get();
    }

    /** By theme. */
    public List<Guide> of(Audience audience) {
        return all().stream()
                .filter(guide -> guide.about().audiences().contains(audience))
                .toList();
    }

    public Optional<Guide> find(GuideId id) {
        return all().stream().filter(guide -> guide.id().equals(id)).findFirst();
    }
}
