package fi.jelppi.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A point as it stands at a moment: open or not, who is there, who comes. */
public record PointMoment(PointInfo info, Instant at, ZoneId zone) {

    public LocalDate today() {
        return LocalDate.ofInstant(at, zone);
    }

    public OpenState open() {
        return info.hours().at(at, zone);
    }

    /** Why it is another day than usual. */
    public Optional<HoursException> exceptionToday() {
        return info.hours().exceptionOn(today());
    }

    /** A holiday on which an exception does not say otherwise. */
    public Optional<Holiday> holidayToday() {
        return exceptionToday().isPresent() ? Optional.empty() : Holiday.on(today());
    }

    /** Coaches first. */
    public List<StaffDay> here() {
        return info.days().stream()
                .filter(day -> day.during(zone).contains(at))
                .sorted(java.util.Comparator.comparing(StaffDay::kind))
                .toList();
    }

    public boolean isCoachHere() {
        return here().stream().anyMatch(day -> day.kind() == StaffDay.Kind.COACH);
    }

    /** Who comes later today, in order. */
    public List<StaffDay> laterToday() {
        return info.days().stream()
                .filter(day ->
                        day.date().equals(today()) && day.during(zone).start().isAfter(at))
                .toList();
    }

    /** The next time that a coach comes, today or later; one who is here now is not coming. */
    public Optional<StaffDay> nextCoach() {
        return info.days().stream()
                .filter(day -> day.kind() == StaffDay.Kind.COACH)
                .filter(day -> day.during(zone).start().isAfter(at))
                .findFirst();
    }

    /** From tomorrow on, in order. */
    public List<StaffDay> coming(int most) {
        return info.days().stream()
                .filter(day -> day.date().isAfter(today()))
                .limit(most)
                .toList();
    }
}
