package fi.jelppi.jobs.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what carries a name, in any of its forms, in what a source writes of a place.
 *
 * @param <T> what carries the name
 */
final class NameIndex<T> {

    /** @param basic whether the name is written as it stands in the table, in no other form */
    record Hit<T>(T named, boolean basic) {}

    private static final Pattern PARTS = Pattern.compile("[,;/|()]|\\s[-–]\\s");
    private static final Pattern WORDS = Pattern.compile("\\s+");

    private final Map<String, Hit<T>> byForm = new HashMap<>();

    /** Of two with the same form, the first has it; a basic form comes before others. */
    NameIndex(List<T> all, Function<T, String> name) {
        all.forEach(one -> byForm.putIfAbsent(NameForms.small(name.apply(one)), new Hit<>(one, true)));
        for (T one : all) {
            NameForms.of(name.apply(one)).forEach(form -> byForm.putIfAbsent(form, new Hit<>(one, false)));
        }
    }

    Stream<Hit<T>> in(String written) {
        var parts = PARTS.splitAsStream(written).map(String::strip).toList();
        return Stream.concat(parts.stream(), parts.stream().flatMap(WORDS::splitAsStream))
                .flatMap(part -> form(part).stream());
    }

    /** Where nothing else is written. */
    Optional<Hit<T>> form(String part) {
        @Nullable Hit<T> hit = byForm.get(NameForms.small(part));
        return Optional.ofNullable(hit);
    }
}
