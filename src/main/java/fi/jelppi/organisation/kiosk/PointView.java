package fi.jelppi.organisation.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.organisation.Holiday;
import fi.jelppi.organisation.HoursException;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.PointMoment;
import fi.jelppi.organisation.PointTimes;
import fi.jelppi.organisation.StaffDay;
import fi.jelppi.organisation.ThisPoint;
import fi.jelppi.shared.PhoneNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that is told about the point: the coming week, who is there, who comes, whom to call. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class PointView extends Section {

    private static final int COMING = 6;
    private static final int WEEK = 7;

    private final PointTimes times = new PointTimes(getLocale(), this::getTranslation);

    PointView(ThisPoint here) {
        addClassName("point-page");
        add(new H1(here.point().map(Point::name).orElseGet(() -> getTranslation("organisation.kiosk.title"))));
        here.now().ifPresentOrElse(this::show, () -> add(new Paragraph(getTranslation("organisation.time.unknown"))));
    }

    private void show(PointMoment moment) {
        var state = new Paragraph(times.state(moment));
        state.addClassName("point-state");
        var columns = new Div(hours(moment), today(moment), coming(moment), contact(moment));
        columns.addClassName("point-columns");
        add(state, columns);
    }

    private Section hours(PointMoment moment) {
        var lines = moment.info().hours().isKnown()
                ? Stream.iterate(moment.today(), day -> day.plusDays(1))
                        .limit(WEEK)
                        .map(day -> hoursOf(day, moment))
                        .toList()
                : List.<ListItem>of();
        return part("organisation.kiosk.week", lines, "organisation.time.unknown");
    }

    private ListItem hoursOf(LocalDate day, PointMoment moment) {
        var hours = moment.info().hours();
        var line = line(times.day(day, moment.today()), times.spans(hours.on(day)));
        hours.exceptionOn(day)
                .map(HoursException::note)
                .ifPresentOrElse(note -> line.add(own(note)), () -> holiday(day, moment, line));
        return line;
    }

    private void holiday(LocalDate day, PointMoment moment, ListItem line) {
        if (moment.info().hours().exceptionOn(day).isEmpty()) {
            Holiday.on(day)
                    .ifPresent(holiday -> line.add(new Span(getTranslation("organisation.holiday." + holiday.code()))));
        }
    }

    private Section today(PointMoment moment) {
        var lines = Stream.concat(
                        moment.here().stream().map(day -> person(times.here(day), day)),
                        moment.laterToday().stream().map(day -> person(times.comes(day, moment.today()), day)))
                .toList();
        return part("organisation.kiosk.today", lines, "organisation.kiosk.today.none");
    }

    private Section coming(PointMoment moment) {
        var lines = moment.coming(COMING).stream()
                .map(day -> person(times.comes(day, moment.today()), day))
                .toList();
        return part("organisation.kiosk.coming", lines, "organisation.kiosk.coming.none");
    }

    private ListItem person(String words, StaffDay day) {
        var line = new ListItem(new Span(words));
        if (day.topic() != null) {
            line.add(own(day.topic()));
        }
        return line;
    }

    private Section contact(PointMoment moment) {
        var phones = moment.info().phones().stream().map(phone -> call(phone.label(), phone.number()));
        var host = moment.info().host();
        var hosts = host.isTold()
                ? Stream.of(call(
                        host.name() == null
                                ? getTranslation("organisation.kiosk.host")
                                : getTranslation("organisation.kiosk.host.named", host.name()),
                        host.phone()))
                : Stream.<ListItem>empty();
        return part(
                "organisation.kiosk.contact", Stream.concat(phones, hosts).toList(), "organisation.kiosk.contact.none");
    }

    private static ListItem call(String whose, @Nullable PhoneNumber number) {
        if (number == null) {
            return new ListItem(new Span(whose));
        }
        var digits = new Span(number.value());
        digits.addClassNames("point-value", "number");
        return new ListItem(new Span(whose), digits);
    }

    private static ListItem line(String what, String value) {
        var strong = new Span(value);
        strong.addClassName("point-value");
        return new ListItem(new Span(what), strong);
    }

    /** The desk writes in Finnish, whatever language the screen speaks. */
    private Span own(String words) {
        var text = new Span(words);
        text.addClassName("point-words");
        if (!getLocale().getLanguage().equals("fi")) {
            text.getElement().setAttribute("lang", "fi");
        }
        return text;
    }

    private Section part(String titleKey, List<ListItem> lines, String noneKey) {
        var part = new Section(new H2(getTranslation(titleKey)));
        part.addClassNames("point-part");
        if (lines.isEmpty()) {
            part.add(new Paragraph(getTranslation(noneKey)));
        } else {
            part.add(new UnorderedList(lines.toArray(ListItem[]::new)));
        }
        return part;
    }
}
