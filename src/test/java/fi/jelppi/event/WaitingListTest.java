package fi.jelppi.event;

import static fi.jelppi.event.EventFixtures.event;
import static fi.jelppi.event.EventFixtures.person;
import static fi.jelppi.event.EventFixtures.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.event.Registrations.Outcome;
import fi.jelppi.event.WaitingList.Taken;
import fi.jelppi.participant.People;
import fi.jelppi.participant.Person;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EventCentralTest
class WaitingListTest {

    @Autowired
    Programme programme;

    @Autowired
    Registrations registrations;

    @Autowired
    WaitingList waiting;

    @Autowired
    WaitingTable table;

    @Autowired
    HorizonSteps steps;

    @Autowired
    People people;

    @Test
    void thirtyTwoAtOnceGetTenPlacesAndTheOthersWaitInOrder() throws Exception {
        var event = saved(event().seats(10));

        var outcomes = atOnce(IntStream.range(0, 32)
                .<Callable<Outcome>>mapToObj(n -> () -> registrations.register(event.id(), person("Aino " + n)))
                .toList());

        assertThat(outcomes).filteredOn(Outcome.Registered.class::isInstance).hasSize(10);
        assertThat(outcomes).filteredOn(Outcome.Queued.class::isInstance).hasSize(22);
        assertThat(registrations.countOf(event.id())).isEqualTo(10);
        var queue = queue(event);
        assertThat(queue).hasSize(22);
        assertThat(waiting.lines(event.id()))
                .extracting(WaitingList.Line::position)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 22).boxed().toList());
        assertThat(table.all(event.id().value()))
                .isSortedAccordingTo((one, other) -> one.askedAt().compareTo(other.askedAt()));
    }

    /** Two coaches take the same one in: it is one place beyond the number, and the others wait. */
    @Test
    void whoIsTakenBeyondTheNumberIsTakenOnceAndNobodyElseIs() throws Exception {
        var event = saved(event().seats(1));
        registrations.register(event.id(), person("Aino"));
        registrations.register(event.id(), person("Matti"));
        registrations.register(event.id(), person("Eino"));
        var eino = queue(event).getLast();
        var why = new WaitingList.Beyond("avustaja", UserId.next());
        Callable<Taken> take = () -> waiting.takeBeyond(eino, why);
        assertThat(atOnce(List.of(take, take))).containsExactlyInAnyOrder(Taken.DONE, Taken.NOT_WAITING);
        assertThat(registrations.countOf(event.id())).isEqualTo(2);
        assertThat(queue(event)).hasSize(1).doesNotContain(eino);
        assertThat(waiting.lines(event.id()).getLast().waiting().beyond()).isEqualTo("avustaja");
        assertThatThrownBy(() -> new WaitingList.Beyond("  ", UserId.next()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyPlaceThatIsGivenBackAtOnceGoesToTheNextInOrder() throws Exception {
        var event = saved(event().seats(10));
        var seated = new ArrayList<RegistrationId>();
        IntStream.range(0, 32).forEach(n -> {
            if (registrations.register(event.id(), person("Aino " + n)) instanceof Outcome.Registered it) {
                seated.add(it.registration().id());
            }
        });
        var before = queue(event);

        var all = new ArrayList<Callable<Object>>();
        seated.forEach(id -> all.add(() -> registrations.cancel(id)));
        IntStream.range(0, 10).forEach(n -> all.add(() -> registrations.register(event.id(), person("Uusi " + n))));
        atOnce(all);

        assertThat(registrations.ofEvent(event.id(), 0, 50))
                .extracting(Registration::id)
                .containsExactlyInAnyOrderElementsOf(before.subList(0, 10));
        assertThat(queue(event)).hasSize(22).startsWith(before.subList(10, 22).toArray(RegistrationId[]::new));
    }

    @Test
    void morePlacesLetTheFirstOnesIn() {
        var event = saved(event().seats(1));
        List.of("Aino", "Matti", "Eino", "Liisa").forEach(name -> registrations.register(event.id(), person(name)));

        programme.save(Changed.of(event).seats(3));
        assertThat(names(event)).containsExactly("Aino", "Eino", "Matti");
        assertThat(waiting.count(event.id())).isEqualTo(1);

        programme.save(Changed.of(event).seats(null));
        assertThat(names(event)).containsExactly("Aino", "Eino", "Liisa", "Matti");
        assertThat(waiting.count(event.id())).isZero();
    }

    @Test
    void fewerPlacesThrowNobodyOutAndNobodyIn() {
        var event = saved(event().seats(3));
        List.of("Aino", "Matti", "Eino", "Liisa").forEach(name -> registrations.register(event.id(), person(name)));
        programme.save(Changed.of(event).seats(1));

        registrations.cancel(registrations.ofEvent(event.id(), 0, 1).getFirst().id());

        assertThat(names(event)).containsExactly("Eino", "Matti");
        assertThat(waiting.count(event.id())).isEqualTo(1);
    }

    @Test
    void whoLeavesIsPassedOverAndWhoIsPutFirstIsNext() {
        var event = saved(event().seats(1));
        var aino = (Outcome.Registered) registrations.register(event.id(), person("Aino"));
        var queue = List.of("Matti", "Eino", "Liisa").stream()
                .map(name -> (Outcome.Queued) registrations.register(event.id(), person(name)))
                .map(it -> it.waiting().id())
                .toList();

        assertThat(waiting.leave(queue.getFirst())).isTrue();
        assertThat(waiting.leave(queue.getFirst())).isFalse();
        assertThat(waiting.putFirst(queue.getFirst())).isFalse();
        assertThat(waiting.putFirst(queue.getLast())).isTrue();
        registrations.cancel(aino.registration().id());

        assertThat(names(event)).containsExactly("Liisa");
        assertThat(queue(event)).containsExactly(queue.get(1));
    }

    @Test
    void aPersonWhoAsksAgainKeepsTheirPlaceInTheQueue() {
        var event = saved(event().seats(1));
        registrations.register(event.id(), person("Aino"));
        var matti = person("Matti");
        var first = registrations.register(event.id(), matti);
        registrations.register(event.id(), person("Eino"));

        assertThat(registrations.register(event.id(), matti)).isEqualTo(first);
        assertThat(waiting.count(event.id())).isEqualTo(2);
    }

    @Test
    void nobodyMovesUpWhenTheEventIsCancelled() {
        var event = saved(event().seats(1));
        var aino = (Outcome.Registered) registrations.register(event.id(), person("Aino"));
        registrations.register(event.id(), person("Matti"));
        programme.save(Changed.of(event).cancelled());

        registrations.cancel(aino.registration().id());

        assertThat(registrations.countOf(event.id())).isZero();
    }

    @Test
    void theErasedAreForgottenAndTheirPlaceGoesToTheNext() {
        var event = saved(event().seats(1));
        var aino = new Person(PersonId.next(), "Aino", null, null, null, null, null);
        var matti = new Person(PersonId.next(), "Matti", null, null, null, null, null);
        List.of(aino, matti, person("Eino")).forEach(it -> registrations.register(event.id(), it));

        people.erase(matti.id());
        assertThat(waiting.count(event.id())).isEqualTo(1);
        people.erase(aino.id());

        assertThat(names(event)).containsExactly("Eino");
    }

    @Test
    void whoWaitedIsForgottenTwoWeeksAfterTheEvent() {
        var recent = saved(event().seats(1).on(today().minusDays(WaitingList.KEEP_DAYS)));
        var old = saved(event().seats(1).on(today().minusDays(WaitingList.KEEP_DAYS + 1)));
        List.of(recent, old).forEach(it -> table.add(it.id().value(), PersonId.next()));

        steps.forgetWhoWaited();

        assertThat(waiting.count(recent.id())).isEqualTo(1);
        assertThat(waiting.count(old.id())).isZero();
    }

    private static <T> List<T> atOnce(List<Callable<T>> all) throws InterruptedException {
        try (var pool = Executors.newFixedThreadPool(all.size())) {
            return pool.invokeAll(all).stream().map(Future::resultNow).toList();
        }
    }

    private List<RegistrationId> queue(Event event) {
        return waiting.lines(event.id()).stream()
                .filter(it -> it.position() > 0)
                .map(it -> it.waiting().id())
                .toList();
    }

    private List<String> names(Event event) {
        return registrations.ofEvent(event.id(), 0, 50).stream()
                .map(Registration::name)
                .toList();
    }

    private Event saved(EventFixtures fixture) {
        var event = fixture.build();
        programme.save(event);
        return event;
    }
}
