package fi.jelppi.checkin;

import fi.jelppi.checkin.AttendanceSheet.Line;
import fi.jelppi.event.Session;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The canonical content of a list, the same in every language and form (decision 0282): UTF-8, a line feed after each line,
 * tabs between fields, instants as ISO 8601 in UTC, empty for what is not known. Never change its form: lists on paper bear it.
 */
final class SheetHash {

    private static final String FORM = "jelppi-attendance-1";

    private SheetHash() {}

    /** SHA-256 in lower case hexadecimal. */
    static String of(AttendanceSheet sheet) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(content(sheet).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String content(AttendanceSheet sheet) {
        Session session = sheet.session();
        var head = line(
                FORM,
                session.id().value(),
                session.startsAt(),
                session.endsAt(),
                session.point().value());
        return Stream.concat(Stream.of(head), sheet.lines().stream().map(SheetHash::line))
                .collect(Collectors.joining());
    }

    private static String line(Line line) {
        return line(
                line.registration() == null ? null : line.registration().value(),
                line.name(),
                line.label(),
                line.heads(),
                line.presence(),
                line.came(),
                line.left(),
                line.minutes(),
                joined(line.halls().stream()
                        .map(hall -> hall.value().toString())
                        .toList()),
                joined(line.spells().stream()
                        .map(spell -> spell.from() + "/" + spell.to())
                        .toList()),
                joined(List.copyOf(line.methods())),
                joined(line.marks().stream().map(Enum::name).toList()));
    }

    private static String joined(List<String> values) {
        return values.stream().sorted().collect(Collectors.joining(","));
    }

    private static String line(@Nullable Object... fields) {
        return Stream.of(fields)
                .map(field -> Objects.toString(field, "").replaceAll("[\\t\\r\\n]", " "))
                .collect(Collectors.joining("\t", "", "\n"));
    }
}
