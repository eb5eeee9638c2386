package fi.jelppi.checkin.kiosk;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;

/** A time of day as typed on digits: {@code 941} and {@code 0941} are 9.41, {@code 9} is nine o'clock. */
final class EnteredTime {

    private EnteredTime() {}

    static Optional<LocalTime> parse(String digits) {
        try {
            int number = Integer.parseInt(digits);
            return Optional.of(
                    digits.length() <= 2 ? LocalTime.of(number, 0) : LocalTime.of(number / 100, number % 100));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
