package fi.jelppi.checkin.desk;

import fi.jelppi.checkin.SeriesTotals.Total;
import fi.jelppi.checkin.list.ListDocument;
import fi.jelppi.checkin.list.ListDocument.Column;
import fi.jelppi.checkin.list.ListDocument.Fact;
import fi.jelppi.checkin.list.ListDocument.Kind;
import fi.jelppi.event.Event;
import java.util.List;
import java.util.Locale;

/** Puts into words what each person took part in, over all sessions of an event: the first sheet of their Excel file. */
class TotalsWords {

    private final ListServices services;
    private final AttendanceWords words;
    private final Locale locale;

    TotalsWords(ListServices services, AttendanceWords words, Locale locale) {
        this.services = services;
        this.words = words;
        this.locale = locale;
    }

    String name() {
        return words.text("checkin.desk.list.figures");
    }

    ListDocument document(Event event) {
        return new ListDocument(
                words.text("checkin.desk.list.totals.title", event.title()),
                locale,
                List.of(new Fact(
                        words.text("checkin.desk.list.totals.held"),
                        String.valueOf(event.sessions().size()))),
                List.of(
                        new Column(words.text("checkin.desk.name"), 4, Kind.NAME),
                        new Column(words.text("checkin.desk.list.totals.sessions"), 1.4f, Kind.NUMBER),
                        new Column(words.text("checkin.desk.minutes"), 1.4f, Kind.NUMBER),
                        new Column(words.text("checkin.desk.list.totals.days"), 1.4f, Kind.NUMBER)),
                services.totals().of(event).stream().map(TotalsWords::row).toList(),
                "",
                List.of(),
                made(),
                null);
    }

    private static List<String> row(Total total) {
        return List.of(
                total.name(),
                String.valueOf(total.sessions()),
                String.valueOf(total.minutes()),
                total.personDays().toPlainString());
    }

    private String made() {
        var now = services.attendance().clock().instant();
        return words.text("checkin.desk.list.totals.made", words.date(words.day(now)), words.time(now));
    }
}
