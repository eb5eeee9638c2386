package fi.jelppi.checkin;

/**
 * The day in figures. A person counts once, however many passes, kiosks or overlapping events there are.
 *
 * @param here people who are in now
 * @param people everybody who came
 * @param points halls where somebody is in
 * @param absent registered and not seen
 * @param nameless heads among {@code people} that were counted without a code or a name
 */
public record AttendanceNumbers(int here, int people, int points, int absent, int nameless) {}
