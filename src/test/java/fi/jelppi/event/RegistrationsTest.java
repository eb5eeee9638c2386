package fi.jelppi.event;

import static fi.jelppi.event.EventFixtures.event;
import static fi.jelppi.event.EventFixtures.person;
import static fi.jelppi.event.EventFixtures.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.event.Registrations.Outcome;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.participant.Passes;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.i18n.Languages;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@EventCentralTest
class RegistrationsTest {

    @Autowired
    Points points;

    @Autowired
    EventCards cards;

    @Autowired
    Programme programme;

    @Autowired
    Registrations registrations;

    @Autowired
    Passes passes;

    @Autowired
    EventRows rows;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void givesTheLastSeatToOneOfTwenty() throws Exception {
        var event = event().seats(1).build();
        programme.save(event);

        List<Callable<Outcome>> all = IntStream.range(0, 20)
                .<Callable<Outcome>>mapToObj(n -> () -> registrations.register(event.id(), person("Aino " + n)))
                .toList();
        List<Outcome> outcomes;
        try (var pool = Executors.newFixedThreadPool(20)) {
            outcomes = pool.invokeAll(all).stream().map(Future::resultNow).toList();
        }

        assertThat(outcomes).filteredOn(Outcome.Registered.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.Queued.class::isInstance).hasSize(19);
        assertThat(registrations.countOf(event.id())).isEqualTo(1);
    }

    @Test
    void findsTheRegistrationOfAPass() {
        var event = saved(event());
        var registration = registered(event, "Aino");

        assertThat(registrations.byPass(registration.pass())).contains(registration);
    }

    @Test
    void takesNoOneToAnEventThatIsCancelledOverOrUnknown() {
        var gone = saved(event().cancelled());
        var over = saved(event().on(today().minusDays(1)));

        assertThat(List.of(gone.id(), over.id(), EventId.next()))
                .allSatisfy(id ->
                        assertThat(registrations.register(id, person("Aino"))).isInstanceOf(Outcome.Closed.class));
    }

    @Test
    void keepsThePlaceOfSomeoneWhoAsksAgain() {
        var event = saved(event().seats(1));
        var aino = person("Aino");

        var first = registrations.register(event.id(), aino);

        assertThat(registrations.register(event.id(), aino)).isEqualTo(first);
    }

    @Test
    void givesACancelledPlaceToTheNextOne() {
        var event = saved(event().seats(1));
        var first = registered(event, "Aino");

        assertThat(registrations.cancel(first.id())).isTrue();
        assertThat(registrations.cancel(first.id())).isFalse();

        assertThat(registrations.register(event.id(), person("Matti"))).isInstanceOf(Outcome.Registered.class);
        assertThat(registrations.countOf(event.id())).isEqualTo(1);
    }

    @Test
    void numbersLinesInOrderOfRegistrationAndGivesNoneTwice() {
        var event = saved(event());
        var other = saved(event());
        var aino = registered(event, "Aino");
        var matti = registered(event, "Matti");
        registrations.cancel(matti.id());
        var kerttu = registered(event, "Kerttu");

        assertThat(List.of(aino, matti, kerttu, registered(other, "Toinen")))
                .extracting(Registration::line)
                .containsExactly(1, 2, 3, 1);
        assertThat(registrations.onLine(event.id(), 3)).contains(kerttu);
        assertThat(registrations.onLine(event.id(), 2)).isEmpty();
        assertThat(registrations.onLine(event.id(), 4)).isEmpty();
    }

    @Test
    void twentyAtOnceGetTwentyLines() throws Exception {
        var event = saved(event());
        List<Callable<Outcome>> all = IntStream.range(0, 20)
                .<Callable<Outcome>>mapToObj(n -> () -> registrations.register(event.id(), person("Aino " + n)))
                .toList();
        try (var pool = Executors.newFixedThreadPool(20)) {
            pool.invokeAll(all).forEach(Future::resultNow);
        }

        assertThat(registrations.ofEvent(event.id(), 0, 50))
                .extracting(Registration::line)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void registeringDisturbsNobodyWhoIsChangingTheEvent() {
        var event = saved(event());
        var read = rows.findById(event.id().value()).orElseThrow().version;
        registered(event, "Aino");

        assertThat(rows.findById(event.id().value()).orElseThrow().version).isEqualTo(read);
    }

    @Test
    void passOfAPostponedEventIsStillGood() {
        var event = saved(event());
        var pass = registered(event, "Aino").pass();

        var later = event().on(today().plusMonths(6)).build().sessions();
        programme.save(new Event(
                event.id(),
                event.title(),
                event.kind(),
                event.point(),
                true,
                false,
                null,
                true,
                false,
                List.of(moved(event.sessions().getFirst(), later.getFirst()))));

        var last = programme.event(event.id()).orElseThrow().sessions().getLast();
        assertThat(passes.find(pass).orElseThrow().notAfter()).isAfter(last.endsAt());
    }

    private static Session moved(Session session, Session to) {
        return new Session(
                session.id(),
                session.event(),
                session.point(),
                to.date(),
                session.start(),
                session.end(),
                session.zone(),
                session.room(),
                session.opensBefore());
    }

    @Test
    void cancellingWaitsForWhoeverSendsTheEventsPeople() throws Exception {
        var event = saved(event());
        var aino = registered(event, "Aino");
        try (var pool = Executors.newSingleThreadExecutor()) {
            var cancelled = transaction.execute(status -> {
                rows.lock(event.id().value());
                var asked = pool.submit(() -> registrations.cancel(aino.id()));
                assertThatThrownBy(() -> asked.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
                return asked;
            });
            assertThat(Objects.requireNonNull(cancelled).get(10, TimeUnit.SECONDS))
                    .isTrue();
        }
    }

    @Test
    void sortsNamesInFinnishAndPages() {
        var event = saved(event());
        List.of("Öljymäki", "aalto", "Åberg", "Zacharias", "Ärjälä").forEach(name -> registered(event, name));

        assertThat(registrations.ofEvent(event.id(), 0, 10))
                .extracting(Registration::name)
                .containsExactly("aalto", "Zacharias", "Åberg", "Ärjälä", "Öljymäki");
        assertThat(registrations.ofEvent(event.id(), 1, 2))
                .extracting(Registration::name)
                .containsExactly("Zacharias", "Åberg");
    }

    @Test
    void passNamesEveryHallThatItOpens() {
        var halls = List.of(
                new Point(PointId.next(), "Sinettä", "Sinetän JELPPI", 66.61, 25.42),
                new Point(PointId.next(), "Muurola", "Muurolan JELPPI", 66.37, 25.37));
        halls.forEach(points::save);
        var event = event().at(halls.getFirst().id()).with(halls.getLast().id()).build();
        programme.save(event);
        var aino = (Outcome.Registered) registrations.register(event.id(), person("Aino"));

        assertThat(cards.card(aino.registration(), Languages.FINNISH).where())
                .isEqualTo("Sinetän JELPPI. Myös: Muurola");
    }

    @Test
    void searchesNamesWithoutRegardToCaseAndTakesWildcardsLiterally() {
        var event = saved(event());
        var other = saved(event());
        registered(event, "Aino Ärjälä");
        registered(event, "50% Matti");
        registered(other, "Aino Muualla");

        assertThat(registrations.search(List.of(event.id()), "äRJ", 10))
                .extracting(Registration::name)
                .containsExactly("Aino Ärjälä");
        assertThat(registrations.search(List.of(event.id()), "%", 10))
                .extracting(Registration::name)
                .containsExactly("50% Matti");
        assertThat(registrations.search(List.of(), "Aino", 10)).isEmpty();
    }

    private Event saved(EventFixtures fixture) {
        var event = fixture.build();
        programme.save(event);
        return event;
    }

    private Registration registered(Event event, String name) {
        return ((Outcome.Registered) registrations.register(event.id(), person(name))).registration();
    }
}
