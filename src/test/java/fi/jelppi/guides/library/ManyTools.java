package fi.jelppi.guides.library;

import fi.jelppi.guides.Audience;
import fi.jelppi.guides.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A full library on a real kiosk, for measuring: the same things each time. */
public final class ManyTools {

    private static final List<String> WORDS = List.of(
            "työsopimus",
            "lomake",
            "palkkatuki",
            "kesätyö",
            "yhdistys",
            "hakemus",
            "ohje",
            "perehdytys",
            "verokortti",
            "kylätalo",
            "valmennus",
            "todistus",
            "sopimusmalli",
            "työnantaja",
            "vakuutus",
            "tallenne",
            "koulutus",
            "osaaminen");

    private ManyTools() {}

    /** @return their ids, to be taken away again by {@link ToolCopy#remove} */
    public static List<UUID> fill(ApplicationContext kiosk, int many) {
        var copy = new ToolCopy(kiosk);
        var random = new Random(7);
        var ids = new ArrayList<UUID>();
        kiosk.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            for (int number = 0; number < many; number++) {
                var id = new UUID(random.nextLong(), random.nextLong());
                ids.add(id);
                copy.put(id, one(number, random));
            }
        });
        return ids;
    }

    private static SomeTool one(int number, Random random) {
        return SomeTool.called(words(3, random) + " " + number)
                .purpose(words(15, random) + ".")
                .kind(ToolKind.written().get(random.nextInt(3)))
                .theme(Theme.values()[random.nextInt(Theme.values().length)])
                .audiences(Set.of(Audience.values()[random.nextInt(Audience.values().length)]));
    }

    private static String words(int many, Random random) {
        return random.ints(many, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
    }
}
