package fi.jelppi.security;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.UserId;
import fi.jelppi.sync.spi.ReferenceFeed;
import fi.jelppi.sync.spi.Scope;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets a coach's own PIN for the kiosks and gives out the coach numbers (decision 0020). */
@Service
@OnCentral
public class OwnPin {

    /** What came of setting a PIN. */
    public sealed interface Outcome {}

    /** @param number two digits that the coach types before the PIN */
    public record Accepted(int number) implements Outcome {}

    /** Not six digits. */
    public record NotSixDigits() implements Outcome {}

    /** Six equal digits, a run up or down, or a pair or triple repeated. */
    public record TooSimple() implements Outcome {}

    /** Coach mode is for coaches. */
    public record NotACoach() implements Outcome {}

    /** All 90 numbers are taken. */
    public record NoNumberLeft() implements Outcome {}

    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");
    private static final Pattern REPEATED = Pattern.compile("(.{1,3})\\1+");
    private static final String RUNS = "01234567890 09876543210";

    private final CoachPinTable table;
    private final AccountTable accounts;
    private final PasswordEncoder encoder;
    private final ObjectProvider<ReferenceFeed> feed;

    OwnPin(CoachPinTable table, AccountTable accounts, PasswordEncoder encoder, ObjectProvider<ReferenceFeed> feed) {
        this.table = table;
        this.accounts = accounts;
        this.encoder = encoder;
        this.feed = feed;
    }

    /** The number this coach types before the PIN; empty while no PIN is set. */
    @Transactional(readOnly = true)
    public Optional<Integer> number(UserId coach) {
        return table.numberOf(coach);
    }

    /** @param name as kiosks greet the coach */
    @Transactional
    public Outcome set(UserId coach, String name, String pin) {
        if (!SIX_DIGITS.matcher(pin).matches()) {
            return new NotSixDigits();
        }
        if (REPEATED.matcher(pin).matches() || RUNS.contains(pin)) {
            return new TooSimple();
        }
        if (!isCoach(coach)) {
            return new NotACoach();
        }
        var number = table.numberOf(coach).or(this::freeNumber);
        if (number.isEmpty()) {
            return new NoNumberLeft();
        }
        var payload = new CoachPayload(number.get(), name, String.valueOf(encoder.encode(pin)));
        table.save(coach, payload);
        feed.ifAvailable(f -> f.publish(CoachPayload.TYPE, coach.value(), Set.of(Scope.EVERYONE), payload));
        return new Accepted(number.get());
    }

    /** Kiosks forget this coach. */
    @Transactional
    public void withdraw(UserId coach) {
        if (table.remove(coach)) {
            feed.ifAvailable(f -> f.withdraw(CoachPayload.TYPE, coach.value()));
        }
    }

    private boolean isCoach(UserId person) {
        return accounts.byId(person).filter(row -> row.account().is(Role.COACH)).isPresent();
    }

    private Optional<Integer> freeNumber() {
        var taken = new TreeSet<>(table.numbers());
        return IntStream.rangeClosed(10, 99)
                .filter(n -> !taken.contains(n))
                .boxed()
                .findFirst();
    }
}
