package fi.jelppi.organisation;

import fi.jelppi.shared.Ids;
import fi.jelppi.shared.PhoneNumber;
import fi.jelppi.shared.PointId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes what is told about a point, for tests. */
public final class SomePoint {

    private final PointId point;
    private final Map<DayOfWeek, List<TimeSpan>> week = new EnumMap<>(DayOfWeek.class);
    private final List<HoursException> exceptions = new ArrayList<>();
    private final List<StaffDay> days = new ArrayList<>();
    private final List<PointPhone> phones = new ArrayList<>();
    private HallHost host = HallHost.UNTOLD;

    private SomePoint(PointId point) {
        this.point = point;
    }

    public static SomePoint at(PointId point) {
        return new SomePoint(point);
    }

    public SomePoint open(String start, String end, DayOfWeek... on) {
        Arrays.stream(on)
                .forEach(day ->
                        week.computeIfAbsent(day, it -> new ArrayList<>()).add(span(start, end)));
        return this;
    }

    public SomePoint everyDay(String start, String end) {
        return open(start, end, DayOfWeek.values());
    }

    public SomePoint closed(String day, @Nullable String note) {
        exceptions.add(new HoursException(LocalDate.parse(day), LocalDate.parse(day), List.of(), note));
        return this;
    }

    public SomePoint coach(String name, String day, String start, String end) {
        return day(StaffDay.Kind.COACH, name, null, day, span(start, end));
    }

    public SomePoint visitor(String name, String topic, String day, String start, String end) {
        return day(StaffDay.Kind.VISITOR, name, topic, day, span(start, end));
    }

    private SomePoint day(StaffDay.Kind kind, String who, @Nullable String topic, String day, TimeSpan time) {
        days.add(new StaffDay(Ids.next(), kind, who, topic, LocalDate.parse(day), time));
        return this;
    }

    public SomePoint phone(String label, String number) {
        phones.add(new PointPhone(label, new PhoneNumber(number)));
        return this;
    }

    public SomePoint host(@Nullable String name, @Nullable String number) {
        host = new HallHost(name, number == null ? null : new PhoneNumber(number));
        return this;
    }

    public PointInfo info() {
        return new PointInfo(point, new OpeningHours(week, exceptions), days, phones, host);
    }

    /** As central would send it. */
    public Object payload() {
        return PointInfoPayload.of(info());
    }

    private static TimeSpan span(String start, String end) {
        return new TimeSpan(LocalTime.parse(start), LocalTime.parse(end));
    }
}
