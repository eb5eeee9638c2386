package fi.jelppi.checkin.desk;

import fi.jelppi.checkin.AttendanceSheet;
import fi.jelppi.checkin.AttendanceSheet.Line;
import fi.jelppi.checkin.AttendanceSheet.Mark;
import fi.jelppi.checkin.AttendanceSheet.Presence;
import fi.jelppi.checkin.ListClosings.Closing;
import fi.jelppi.checkin.PresenceAsks.Answers;
import fi.jelppi.checkin.SheetCorrections.SheetCorrection;
import fi.jelppi.checkin.list.ListDocument;
import fi.jelppi.checkin.list.ListDocument.Column;
import fi.jelppi.checkin.list.ListDocument.Emblem;
import fi.jelppi.checkin.list.ListDocument.Fact;
import fi.jelppi.checkin.list.ListDocument.Kind;
import fi.jelppi.event.Session;
import fi.jelppi.shared.SessionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a session's attendance into the words of a list, the same on the page and in files. */
class ListWords {

    private final ListServices services;
    private final AttendanceWords words;
    private final Locale locale;

    ListWords(ListServices services, AttendanceWords words, Locale locale) {
        this.services = services;
        this.words = words;
        this.locale = locale;
    }

    ListDocument document(SessionId session) {
        AttendanceSheet sheet = services.sheets().of(session);
        Closing closing = services.closings().standing(session).orElse(null);
        return new ListDocument(
                words.text("checkin.desk.list.title", event(sheet.session())),
                locale,
                facts(sheet, closing),
                columns(sheet),
                sheet.lines().stream().map(line -> row(sheet, line)).toList(),
                words.text("checkin.desk.list.corrections"),
                services.corrections().of(sheet).stream()
                        .map(correction -> correction(correction, sheet.session()))
                        .toList(),
                signature(sheet, closing),
                emblem());
    }

    private List<Fact> facts(AttendanceSheet sheet, @Nullable Closing closing) {
        var project = services.project();
        List<Fact> facts = new ArrayList<>();
        add(facts, "checkin.desk.list.project", (project.code() + " " + project.name()).strip());
        add(facts, "checkin.desk.list.funder", project.funder().strip());
        Session session = sheet.session();
        add(
                facts,
                "checkin.desk.list.when",
                words.text("checkin.desk.list.when-value", words.date(session.date()), words.times(session)));
        add(facts, "checkin.desk.list.places", places(sheet));
        add(facts, "checkin.desk.list.trainer", closing == null ? "" : user(closing));
        var figures = sheet.figures();
        add(
                facts,
                "checkin.desk.list.figures",
                words.text(
                        "checkin.desk.list.figures-value", figures.people(), figures.minutes(), figures.personDays()));
        facts.addAll(new HallWords(services, words).facts(sheet));
        return facts;
    }

    private void add(List<Fact> facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(words.text(key), value));
        }
    }

    /** All halls of the event, also one to which nobody came, and others in which somebody was. */
    private String places(AttendanceSheet sheet) {
        var names = services.attendance().names();
        Stream<String> halls = Stream.concat(
                        names.halls(sheet.session()).stream(),
                        sheet.lines().stream().flatMap(line -> line.halls().stream()))
                .distinct()
                .map(names::village);
        boolean home = sheet.lines().stream()
                .anyMatch(line -> line.presence() == Presence.REMOTE || line.presence() == Presence.BOTH);
        return Stream.concat(halls, home ? Stream.of(words.text("checkin.desk.list.platform")) : Stream.empty())
                .collect(Collectors.joining(", "));
    }

    /** Answers only where somebody was asked. */
    private List<Column> columns(AttendanceSheet sheet) {
        var columns = new ArrayList<>(List.of(
                new Column(words.text("checkin.desk.name"), 4, Kind.NAME),
                new Column(words.text("checkin.desk.place"), 2.5f, Kind.TEXT),
                new Column(words.text("checkin.desk.came"), 1.1f, Kind.TEXT),
                new Column(words.text("checkin.desk.left"), 1.1f, Kind.TEXT),
                new Column(words.text("checkin.desk.minutes"), 1.4f, Kind.NUMBER),
                new Column(words.text("checkin.desk.method"), 2.5f, Kind.TEXT),
                new Column(words.text("checkin.desk.list.marks"), 3, Kind.TEXT)));
        if (!sheet.answers().isEmpty()) {
            columns.add(new Column(words.text("checkin.desk.list.answered"), 1.6f, Kind.TEXT));
        }
        return columns;
    }

    private List<String> row(AttendanceSheet sheet, Line line) {
        var row = new ArrayList<>(List.of(
                who(line),
                place(line),
                line.came() == null ? "" : words.time(line.came()),
                line.left() == null ? "" : words.time(line.left()),
                line.minutes() == null ? "" : line.minutes().toString(),
                line.methods().stream().map(words::method).collect(Collectors.joining(", ")),
                line.marks().stream().map(this::mark).collect(Collectors.joining(", "))));
        if (!sheet.answers().isEmpty()) {
            row.add(answered(sheet.answers(line)));
        }
        return row;
    }

    private String answered(@Nullable Answers answers) {
        return answers == null ? "" : words.text("checkin.desk.list.answered-of", answers.answered(), answers.asked());
    }

    private String who(Line line) {
        if (line.name() != null) {
            return line.name();
        }
        return line.visits().size() == 1 ? words.who(line.visits().getFirst()) : words.text("checkin.desk.nameless");
    }

    private String place(Line line) {
        if (line.presence() == Presence.ABSENT) {
            return words.text("checkin.desk.state.absent");
        }
        Stream<String> halls = line.halls().stream().map(services.attendance().names()::village);
        Stream<String> home =
                line.presence() == Presence.HALL ? Stream.empty() : Stream.of(words.text("checkin.desk.list.remote"));
        return Stream.concat(halls, home).collect(Collectors.joining(", "));
    }

    private String mark(Mark mark) {
        return switch (mark) {
            case LATE -> words.text("checkin.desk.list.late");
            case EARLY -> words.text("checkin.desk.list.early");
            case ABSENT -> words.text("checkin.desk.list.absent");
            case CLOSED -> words.text("checkin.desk.list.not-seen-leaving");
            case CORRECTED -> words.text("checkin.desk.mark.corrected");
            case CLOCK_SUSPECT -> words.text("checkin.desk.mark.clock");
            case UNKNOWN_PASS -> words.text("checkin.desk.mark.unknown");
        };
    }

    private String correction(SheetCorrection correction, Session session) {
        String who = Objects.requireNonNullElse(correction.name(), words.text("checkin.desk.nameless"));
        return words.text("checkin.desk.list.correction", who, words.history(correction.what(), session.date()));
    }

    private String signature(AttendanceSheet sheet, @Nullable Closing closing) {
        String hash = sheet.hash();
        if (closing == null) {
            Instant now = services.attendance().clock().instant();
            return words.text("checkin.desk.list.signature.open", words.date(words.day(now)), words.time(now), hash);
        }
        return closing.hash().equals(hash)
                ? words.text(
                        "checkin.desk.list.signature.closed",
                        date(closing),
                        words.time(closing.at()),
                        user(closing),
                        hash)
                : words.text(
                        "checkin.desk.list.signature.changed",
                        date(closing),
                        words.time(closing.at()),
                        user(closing),
                        closing.hash(),
                        hash);
    }

    /** "3.12.2026" */
    String date(Closing closing) {
        return words.date(words.day(closing.at()));
    }

    String user(Closing closing) {
        return services.attendance().names().user(closing.by());
    }

    /** "3.12.2026 9.00" */
    String day(Session session) {
        return words.date(session.date()) + " " + words.time(session.startsAt());
    }

    /** Beside a list or a certificate; null where no funder is named. */
    @Nullable
    Emblem emblem() {
        return services.project().funder().isBlank()
                ? null
                : new Emblem(words.text("checkin.desk.list.emblem"), words.text("checkin.desk.list.emblem-words"));
    }

    private String event(Session session) {
        return services.attendance().names().event(session);
    }
}
