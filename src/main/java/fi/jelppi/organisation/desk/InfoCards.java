package fi.jelppi.organisation.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.notification.Notification;
import fi.jelppi.organisation.Holiday;
import fi.jelppi.organisation.HoursException;
import fi.jelppi.organisation.PointInfo;
import fi.jelppi.organisation.PointMoment;
import fi.jelppi.organisation.PointTimes;
import fi.jelppi.organisation.StaffDay;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What is told about one point, in cards with the buttons that change it. */
class InfoCards {

    private final InfoEditing editing;
    private final PointMoment moment;
    private final PointTimes times;
    private final String ownName;

    /** @param ownName of the coach at the desk, proposed for a new day */
    InfoCards(InfoEditing editing, PointMoment moment, PointTimes times, String ownName) {
        this.editing = editing;
        this.moment = moment;
        this.times = times;
        this.ownName = ownName;
    }

    List<Component> all() {
        return List.of(week(), exceptions(), days(StaffDay.Kind.COACH), days(StaffDay.Kind.VISITOR), contact());
    }

    private InfoCard week() {
        var hours = editing.info().hours();
        var lines = Arrays.stream(DayOfWeek.values())
                .map(day -> text(
                        "organisation.info.week.line",
                        day.getDisplayName(
                                TextStyle.FULL_STANDALONE,
                                Locale.of(times.language().getLanguage())),
                        times.spans(hours.week().getOrDefault(day, List.of()))))
                .toList();
        return new InfoCard("organisation.info.week")
                .text(times.state(moment))
                .lines(lines, "organisation.info.week")
                .text(nextHoliday())
                .button("organisation.info.week.change", () -> new WeekDialog(editing).open());
    }

    private String nextHoliday() {
        var day = moment.today()
                .datesUntil(moment.today().plusYears(1))
                .filter(date -> Holiday.on(date).isPresent())
                .findFirst()
                .orElseThrow();
        var name = text("organisation.holiday." + Holiday.on(day).orElseThrow().code());
        return text("organisation.info.holidays", name, times.date(day));
    }

    private InfoCard exceptions() {
        var lines = editing.info().hours().exceptions().stream()
                .filter(exception -> !exception.last().isBefore(moment.today()))
                .map(exception -> new InfoCard.Line(words(exception), () -> change(info -> info.without(exception))))
                .toList();
        return new InfoCard("organisation.info.exceptions")
                .removable(lines, "organisation.info.exceptions.none")
                .button("organisation.info.exception.add", () -> new ExceptionDialog(editing).open());
    }

    private String words(HoursException exception) {
        var days = exception.first().equals(exception.last())
                ? times.date(exception.first())
                : times.date(exception.first()) + " – " + times.date(exception.last());
        var parts = Stream.of(days, times.spans(exception.hours()), exception.note());
        return String.join(" · ", parts.filter(Objects::nonNull).toList());
    }

    private InfoCard days(StaffDay.Kind kind) {
        var lines = editing.info().days().stream()
                .filter(day -> day.kind() == kind && !day.date().isBefore(moment.today()))
                .map(day -> new InfoCard.Line(words(day), () -> change(info -> info.without(day.id()))))
                .toList();
        var name = kind == StaffDay.Kind.COACH ? ownName : "";
        return new InfoCard("organisation.info." + kind.code())
                .removable(lines, "organisation.info." + kind.code() + ".none")
                .button("organisation.info." + kind.code() + ".add", () -> new DayDialog(editing, kind, name).open());
    }

    private String words(StaffDay day) {
        var when = text("organisation.info.when", times.date(day.date()), times.span(day.time()));
        var parts = Stream.of(when, day.who(), day.topic());
        return String.join(" · ", parts.filter(Objects::nonNull).toList());
    }

    private InfoCard contact() {
        var info = editing.info();
        var phones = info.phones().stream()
                .map(phone -> phone.label() + " · " + phone.number().value())
                .toList();
        return new InfoCard("organisation.info.contact")
                .lines(phones, "organisation.info.phones.none")
                .text(host(info))
                .button("organisation.info.contact.change", () -> new ContactDialog(editing).open());
    }

    private String host(PointInfo info) {
        var host = info.host();
        if (!host.isTold()) {
            return text("organisation.info.host.none");
        }
        var phone = host.phone() == null ? null : host.phone().value();
        return text(
                "organisation.info.host.told",
                String.join(
                        " · ",
                        Stream.of(host.name(), phone).filter(Objects::nonNull).toList()));
    }

    private void change(UnaryOperator<PointInfo> change) {
        if (!editing.change(change)) {
            Notification.show(text("organisation.info.conflict"));
        }
    }

    private String text(String key, Object... parameters) {
        return times.texts().get(key, parameters);
    }
}
