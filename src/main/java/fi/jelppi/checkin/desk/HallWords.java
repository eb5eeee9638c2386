package fi.jelppi.checkin.desk;

import fi.jelppi.checkin.AttendanceSheet;
import fi.jelppi.checkin.HallUse;
import fi.jelppi.checkin.Portions;
import fi.jelppi.checkin.Portions.Diet;
import fi.jelppi.checkin.list.ListDocument.Fact;
import fi.jelppi.checkin.list.ListDocument.Figure;
import fi.jelppi.shared.PointId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says how the halls of a session were used and what was served there. */
record HallWords(ListServices services, AttendanceWords words) {

    /** One for each hall of which there is something to say. */
    List<Fact> facts(AttendanceSheet sheet) {
        Map<PointId, HallUse> uses = sheet.halls(services.attendance().clock().instant()).stream()
                .collect(Collectors.toMap(HallUse::hall, Function.identity()));
        Map<PointId, Portions> portions = services.catering().of(sheet.session().id());
        return halls(sheet, portions)
                .map(hall -> new Fact(
                        words.text(
                                "checkin.desk.list.hall",
                                services.attendance().names().village(hall)),
                        said(uses.get(hall), portions.get(hall)),
                        figures(uses.get(hall), portions.get(hall))))
                .toList();
    }

    private static Stream<PointId> halls(AttendanceSheet sheet, Map<PointId, Portions> portions) {
        var came = sheet.lines().stream().flatMap(line -> line.halls().stream());
        return Stream.concat(came, portions.keySet().stream())
                .distinct()
                .sorted((one, other) -> Boolean.compare(
                        other.equals(sheet.session().point()),
                        one.equals(sheet.session().point())));
    }

    private String said(@Nullable HallUse use, @Nullable Portions portions) {
        return Stream.of(
                        use == null ? null : used(use),
                        number("checkin.desk.list.ordered", portions == null ? null : portions.ordered()),
                        number("checkin.desk.list.served", portions == null ? null : portions.served()),
                        portions == null ? null : diets(portions))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** Minutes are left out where no clock could be believed. */
    private List<Figure> figures(@Nullable HallUse use, @Nullable Portions portions) {
        var figures = new ArrayList<Figure>();
        if (use != null && !use.spells().isEmpty()) {
            figures.add(figure("checkin.desk.list.figure.minutes", use.minutes()));
        }
        if (use != null) {
            figures.add(figure("checkin.desk.list.figure.people", use.people()));
        }
        if (use != null && !use.spells().isEmpty()) {
            figures.add(figure("checkin.desk.list.figure.attended", use.attended()));
            figures.add(new Figure(
                    words.text("checkin.desk.list.figure.days"),
                    services.sheets().personDays(use)));
        }
        if (portions != null && portions.ordered() != null) {
            figures.add(figure("checkin.desk.catering.ordered", portions.ordered()));
        }
        if (portions != null && portions.served() != null) {
            figures.add(figure("checkin.desk.catering.served", portions.served()));
        }
        if (portions != null) {
            each(portions, (diet, number) -> figures.add(figure("checkin.desk.catering.diet." + diet.code(), number)));
        }
        return figures;
    }

    private Figure figure(String key, long number) {
        return new Figure(words.text(key), BigDecimal.valueOf(number));
    }

    private static void each(Portions portions, ObjLongConsumer<Diet> consumer) {
        Stream.of(Diet.values())
                .filter(portions.diets()::containsKey)
                .forEach(diet -> consumer.accept(
                        diet, Objects.requireNonNull(portions.diets().get(diet))));
    }

    private String used(HallUse use) {
        return use.spells().isEmpty()
                ? words.text("checkin.desk.list.came", use.people())
                : words.text(
                        "checkin.desk.list.used",
                        words.time(use.spells().getFirst().from()),
                        words.time(use.spells().getLast().to()),
                        use.minutes(),
                        use.people(),
                        use.attended(),
                        services.sheets().personDays(use));
    }

    private @Nullable String number(String key, @Nullable Integer number) {
        return number == null ? null : words.text(key, number);
    }

    private @Nullable String diets(Portions portions) {
        return portions.diets().isEmpty()
                ? null
                : words.text(
                        "checkin.desk.list.diets",
                        Stream.of(Diet.values())
                                .filter(portions.diets()::containsKey)
                                .map(diet -> words.text("checkin.desk.catering.diet." + diet.code()) + " "
                                        + portions.diets().get(diet))
                                .collect(Collectors.joining(", ")));
    }
}
