package fi.jelppi.event;

import static fi.jelppi.event.EventFixtures.event;
import static fi.jelppi.event.EventFixtures.today;
import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.participant.Person;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.i18n.Languages;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mails about changes and reminders, as they stand in the queue. */
@EventCentralTest
class EventNewsTest {

    private static final Duration LATER = NoticeTable.GATHER.plusMinutes(1);

    @Autowired
    Programme programme;

    @Autowired
    Registrations registrations;

    @Autowired
    PublicRegistrations open;

    @Autowired
    NoticeTable notices;

    @Autowired
    NoticeSteps steps;

    @Autowired
    NoticeJob job;

    @Autowired
    ReminderJob reminders;

    @Autowired
    Points points;

    @Autowired
    JdbcClient jdbc;

    private final PointId point = PointId.next();
    private final String address = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void place() {
        points.save(new Point(point, "Sinettä", "Sinetän JELPPI", 66.61, 25.42));
        jdbc.sql("DELETE FROM event_notice").update();
    }

    @Test
    void tellsOnceWhatHasChangedWithTheNewCalendar() throws Exception {
        var event = coming();
        register(event.id(), address, Languages.FINNISH);
        saved(Changed.of(event).movedBy(1));

        job.run(Instant.now());
        assertThat(news(address)).isEmpty();
        job.run(Instant.now().plus(LATER));
        job.run(Instant.now().plus(LATER));

        assertThat(news(address)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Muutos: Avoimet ovet");
            assertThat(mail.text()).contains("- Uusi aika: ", ". Ennen: ", "Sinetän JELPPI", "/t/r/");
            assertThat(EventCalendarTest.told(EventCalendarTest.read(mail.calendar()), "SEQUENCE"))
                    .containsExactly("1");
        });
    }

    @Test
    void severalSavesAreOneMailAndWhatWasTakenBackIsNone() {
        var event = coming();
        var other = coming();
        register(event.id(), address, Languages.FINNISH);
        register(other.id(), address, Languages.FINNISH);
        var hall = new Point(PointId.next(), "Muurola", "Muurolan JELPPI", 66.37, 25.37);
        points.save(hall);
        var moved = saved(Changed.of(event).movedBy(1));
        saved(Changed.of(moved).with(hall.id()));
        saved(Changed.of(other).movedBy(1));
        saved(other);

        job.run(Instant.now().plus(LATER));

        assertThat(news(address))
                .singleElement()
                .satisfies(
                        mail -> assertThat(mail.text()).contains("Uusi aika", "Nyt voit tulla myös tänne: Muurola."));
    }

    @Test
    void aCancelledEventIsStruckOutOfTheCalendar() throws Exception {
        var event = coming();
        register(event.id(), address, Languages.ENGLISH);
        saved(Changed.of(event).cancelled());

        job.run(Instant.now().plus(LATER));

        var mail = news(address).getFirst();
        assertThat(mail.subject()).isEqualTo("Cancelled: Avoimet ovet");
        var calendar = EventCalendarTest.read(mail.calendar());
        assertThat(EventCalendarTest.told(calendar, "STATUS")).containsExactly("CANCELLED");
        assertThat(EventCalendarTest.told(calendar, "UID"))
                .containsExactly(event.sessions().getFirst().id() + "@jelppi");
    }

    @Test
    void aSessionTakenOffIsStruckOutAndTheOthersStay() throws Exception {
        var event = saved(event().at(point)
                .on(today().plusDays(3))
                .on(today().plusDays(4))
                .build());
        register(event.id(), address, Languages.FINNISH);
        saved(Changed.of(event).shorter());

        job.run(Instant.now().plus(LATER));

        var mail = news(address).getFirst();
        assertThat(mail.text()).contains("Tätä kertaa ei pidetä: ");
        assertThat(EventCalendarTest.told(EventCalendarTest.read(mail.calendar()), "STATUS"))
                .containsExactly("CONFIRMED", "CANCELLED");
    }

    @Test
    void whoKnowsIsNotTold() {
        var event = coming();
        register(event.id(), address, Languages.FINNISH);
        var moved = saved(Changed.of(event).movedBy(1));
        var later = UUID.randomUUID() + "@example.org";
        later(() -> register(moved.id(), later, Languages.FINNISH));
        saved(Changed.of(moved).titled("Uusi nimi"));

        job.run(Instant.now().plus(LATER));

        assertThat(news(later)).isEmpty();
        assertThat(news(address)).hasSize(1);
    }

    @Test
    void twoInstancesAndAStopInBetweenTellEachPersonOnce() throws Exception {
        var event = coming();
        int people = 2 * NoticeSteps.PAGE + 20;
        var who = UUID.randomUUID().toString();
        IntStream.range(0, people).forEach(i -> register(event.id(), i + who + "@example.org", Languages.FINNISH));
        saved(Changed.of(event).movedBy(1));
        var now = Instant.now().plus(LATER);
        var notice = notices.due(now).getFirst();

        assertThat(steps.page(notice, now)).isTrue();
        var further = saved(Changed.of(event).movedBy(2));
        try (var instances = Executors.newFixedThreadPool(2)) {
            for (var run : List.of(instances.submit(() -> job.run(now)), instances.submit(() -> job.run(now)))) {
                run.get();
            }
        }
        job.run(now);

        assertThat(further.sessions()).hasSize(1);
        assertThat(IntStream.range(0, people).mapToObj(i -> news(i + who + "@example.org")))
                .allSatisfy(mails ->
                        assertThat(mails).hasSize(2).extracting(Mail::text).doesNotHaveDuplicates());
    }

    @Test
    void whoWaitsIsToldInWordsOfTheQueueWithoutACalendar() {
        var event = saved(Changed.of(coming()).seats(1));
        register(event.id(), UUID.randomUUID() + "@example.org", Languages.FINNISH);
        register(event.id(), address, Languages.ENGLISH);
        var moved = saved(Changed.of(event).movedBy(1));
        var later = UUID.randomUUID() + "@example.org";
        later(() -> register(moved.id(), later, Languages.FINNISH));

        job.run(Instant.now().plus(LATER));
        saved(Changed.of(moved).cancelled());
        job.run(Instant.now().plus(LATER));

        var mails = news(address);
        assertThat(mails)
                .extracting(Mail::subject)
                .containsExactly(
                        "On the waiting list: Avoimet ovet", "Changed: Avoimet ovet", "Cancelled: Avoimet ovet");
        assertThat(mails).allSatisfy(mail -> assertThat(mail.calendar()).isEmpty());
        var changed = mails.get(1).text();
        assertThat(changed).contains("- New time: ", "You are still on the waiting list.");
        assertThat(changed).doesNotContain("still registered", "/k/");
        assertThat(open.waiting(changed.replaceAll("(?s).*/t/r/([A-Za-z0-9_-]+).*", "$1")))
                .get()
                .extracting(OwnWaiting.Own::position)
                .isEqualTo(1);
        assertThat(mails.get(2).text())
                .contains("that you were on the waiting list for", "There is nothing you need to do.");
        assertThat(news(later))
                .extracting(Mail::subject)
                .doesNotContain("Muutos: Avoimet ovet")
                .contains("Peruttu: Avoimet ovet");
    }

    @Test
    void remindsOnceADayAndOnceAnHourBeforeInThePersonsLanguage() {
        var event = saved(training(event().at(point).on(today().plusDays(3), "09:00", "11:00")));
        register(event.id(), address, Languages.ENGLISH);
        var start = event.sessions().getFirst().startsAt();

        List.of(25 * 60, 23 * 60, 22 * 60, 120, 50, 45, -5)
                .forEach(minutes -> reminders.run(start.minus(Duration.ofMinutes(minutes))));

        assertThat(news(address))
                .extracting(Mail::subject)
                .containsExactly("Reminder: Avoimet ovet", "Starts soon: Avoimet ovet");
        assertThat(news(address).getFirst().text()).contains("Sinetän JELPPI", "sali");
    }

    @Test
    void aMovedTrainingIsRemindedOfAgainAndACancelledOneIsNot() {
        var event = saved(training(event().at(point).on(today().plusDays(3), "09:00", "11:00")));
        register(event.id(), address, Languages.FINNISH);
        var first = event.sessions().getFirst().startsAt();
        reminders.run(first.minus(Duration.ofHours(20)));
        saved(Changed.of(event).movedBy(1));
        reminders.run(first.plus(Duration.ofHours(4)));
        assertThat(news(address)).hasSize(2);

        saved(Changed.of(event).cancelled());
        reminders.run(first.plus(Duration.ofDays(1)).minus(Duration.ofMinutes(30)));
        assertThat(news(address)).hasSize(2);
    }

    @Test
    void otherEventsAndLatecomersAreNotRemindedOf() {
        var openDay = coming();
        register(openDay.id(), address, Languages.FINNISH);
        reminders.run(openDay.sessions().getFirst().startsAt().minus(Duration.ofHours(20)));
        var soon = saved(training(event().at(point).on(today().plusDays(1), "00:00", "11:00")));
        register(soon.id(), address, Languages.FINNISH);
        reminders.run(soon.sessions().getFirst().startsAt().minus(Duration.ofHours(4)));

        assertThat(news(address)).isEmpty();
    }

    private Event coming() {
        return saved(event().at(point).on(today().plusDays(3)).build());
    }

    private static Event training(EventFixtures fixture) {
        var it = fixture.build();
        return new Event(
                it.id(),
                it.title(),
                EventKind.TRAINING,
                it.point(),
                it.walkInsAllowed(),
                it.checkOut(),
                it.capacity(),
                it.publicRegistration(),
                it.cancelled(),
                it.sessions(),
                it.halls());
    }

    private Event saved(Event event) {
        programme.save(event);
        return event;
    }

    /** The clock has moved on by a millisecond at least. */
    private static void later(Runnable what) {
        var before = Instant.now().plusMillis(2);
        while (Instant.now().isBefore(before)) {
            Thread.onSpinWait();
        }
        what.run();
    }

    private void register(EventId event, String email, Locale language) {
        open.register(event, new Person(PersonId.next(), "Aino", null, null, null, email, null), language);
    }

    /** @param calendar empty for a mail without */
    private record Mail(String subject, String text, byte[] calendar) {}

    /** Without the mails that bring a code; the oldest first. */
    private List<Mail> news(String to) {
        return jdbc
                .sql("""
                        SELECT m.subject, m.body_text, a.content FROM mail m
                        LEFT JOIN mail_attachment a ON a.mail_id = m.id AND a.name = 'tilaisuus.ics'
                        WHERE m.recipient = ? ORDER BY m.id
                        """)
                .param(to)
                .query((row, number) -> new Mail(
                        row.getString("subject"),
                        row.getString("body_text"),
                        row.getBytes("content") == null ? new byte[0] : row.getBytes("content")))
                .list()
                .stream()
                .filter(mail ->
                        !mail.subject().startsWith("Koodisi") && !mail.subject().startsWith("Your code"))
                .toList();
    }
}
