package fi.jelppi.event;

import static fi.jelppi.event.EventFixtures.event;
import static fi.jelppi.event.EventFixtures.today;
import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.shared.PointId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a calendar is told, read as a calendar reads it. */
@EventCentralTest
class EventCalendarTest {

    @Autowired
    Programme programme;

    @Autowired
    EventCalendar calendars;

    @Test
    void isWhatTheStandardAsksOfSomethingPublished() throws Exception {
        var calendar = read(calendars.ics(saved(event().build())));

        assertThat(calendar.validate(true).hasErrors()).isFalse();
        assertThat(method(calendar)).containsExactly("PUBLISH");
        assertThat(told(calendar, "ORGANIZER")).allMatch(it -> it.startsWith("mailto:"));
        assertThat(told(calendar, "SEQUENCE")).containsExactly("0");
        assertThat(told(calendar, "LAST-MODIFIED")).hasSize(1);
        assertThat(told(calendar, "URL")).isEmpty();
    }

    @Test
    void everyChangeOfTitleTimeOrPlaceCountsOne() throws Exception {
        var first = saved(event().on(today().plusDays(3), "09:00", "11:00").build());
        var uid = told(read(calendars.ics(first)), "UID");

        var renamed = saved(Changed.of(first).titled("Uusi nimi"));
        assertThat(told(read(calendars.ics(renamed)), "SEQUENCE")).containsExactly("1");
        var later = saved(Changed.of(renamed).movedBy(1));
        assertThat(told(read(calendars.ics(later)), "SEQUENCE")).containsExactly("2");
        var elsewhere = saved(Changed.of(later).with(PointId.next()));
        var calendar = read(calendars.ics(elsewhere));

        assertThat(told(calendar, "SEQUENCE")).containsExactly("3");
        assertThat(told(calendar, "UID")).isEqualTo(uid);
    }

    @Test
    void whatNoCalendarShowsCountsNothing() throws Exception {
        var event = saved(event().seats(10).build());

        saved(Changed.of(event).seats(20));
        saved(event);

        assertThat(told(read(calendars.ics(event)), "SEQUENCE")).containsExactly("0");
    }

    @Test
    void whatIsCancelledIsStruckOutUnderTheSameName() throws Exception {
        var event = saved(event().build());
        var before = read(calendars.ics(event));

        var after = read(calendars.ics(saved(Changed.of(event).cancelled())));

        assertThat(told(after, "STATUS")).containsExactly("CANCELLED");
        assertThat(told(after, "UID")).isEqualTo(told(before, "UID"));
        assertThat(told(after, "SEQUENCE")).containsExactly("1");
        assertThat(method(after)).containsExactly("PUBLISH");
        assertThat(after.validate(true).hasErrors()).isFalse();
    }

    @Test
    void onlyOnesOwnFileHasTheLinkAndOnlyForSessionsHeldOnline() throws Exception {
        var event =
                saved(event().on(today().plusDays(1)).on(today().plusDays(8)).build());
        var online = event.sessions().getLast().id();
        var link = new RemoteLink(
                Set.of(online), URI.create("https://jelppi.example.fi/k/abc?lang=fi"), "Liity etänä: osoite");

        var own = read(calendars.ics(event, link));

        assertThat(told(own, "URL")).containsExactly("https://jelppi.example.fi/k/abc?lang=fi");
        assertThat(told(own, "DESCRIPTION")).containsExactly("Liity etänä: osoite");
        assertThat(new String(calendars.ics(event), StandardCharsets.UTF_8)).doesNotContain("/k/");
    }

    private Event saved(Event event) {
        programme.save(event);
        return event;
    }

    static Calendar read(byte[] file) throws IOException, ParserException {
        return new CalendarBuilder().build(new ByteArrayInputStream(file));
    }

    /** Of all entries. */
    static List<String> told(Calendar calendar, String property) {
        return calendar.<CalendarComponent>getComponents().stream()
                .filter(VEvent.class::isInstance)
                .flatMap(entry -> values(entry.<Property>getProperties(), property))
                .toList();
    }

    private static List<String> method(Calendar calendar) {
        return values(calendar.<Property>getProperties(), "METHOD").toList();
    }

    private static Stream<String> values(List<Property> properties, String name) {
        return properties.stream().filter(it -> it.getName().equals(name)).map(Property::getValue);
    }
}
