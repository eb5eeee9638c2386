package fi.jelppi.demo;

import fi.jelppi.participant.Person;
import fi.jelppi.shared.PersonId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Invented people: ordinary given names, family names that say that they are examples. The same ones every time. */
final class DemoPeople {

    private static final long SEED = 1997;

    private final Random random = new Random(SEED);
    private final List<String> names = new ArrayList<>();
    private int next;

    DemoPeople() {
        for (String family : DemoFile.lines("family-names.txt")) {
            for (String given : DemoFile.lines("given-names.txt")) {
                names.add(given + " " + family);
            }
        }
        Collections.shuffle(names, random);
    }

    /** The next one, living in this village or, some of them, not saying where. */
    Person next(String village) {
        var name = names.get(next++).split(" ", 2);
        return new Person(
                PersonId.next(),
                name[0],
                name[1],
                birthYear(),
                random.nextInt(5) == 0 ? null : village,
                email(name),
                null);
    }

    private @Nullable Integer birthYear() {
        return random.nextInt(4) == 0 ? null : 1955 + random.nextInt(56);
    }

    private @Nullable String email(String[] name) {
        if (random.nextInt(3) > 0) {
            return null;
        }
        var local = (name[0] + "." + name[1])
                .toLowerCase(Locale.ROOT)
                .replace('ä', 'a')
                .replace('ö', 'o');
        return local + "@jelppi.example";
    }
}
