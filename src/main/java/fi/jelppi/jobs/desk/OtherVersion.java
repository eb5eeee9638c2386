package fi.jelppi.jobs.desk;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Section;
import fi.jelppi.jobs.Block;
import fi.jelppi.jobs.Place;
import fi.jelppi.jobs.Stated;
import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.rules.Spoken;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody else made of a vacancy meanwhile: each part that is another than before. */
class OtherVersion extends Section {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

    private final ZoneId zone;

    OtherVersion(ZoneId zone) {
        this.zone = zone;
        setVisible(false);
    }

    /** Whether anything that it says is another. */
    boolean show(Vacancy before, Vacancy now) {
        removeAll();
        var known = parts(before);
        var list = new DescriptionList();
        parts(now).forEach((key, value) -> {
            if (!value.equals(known.get(key))) {
                list.add(
                        new DescriptionList.Term(getTranslation(key)),
                        new DescriptionList.Description(value.isEmpty() ? "–" : value));
            }
        });
        add(list);
        boolean differs = list.getChildren().findAny().isPresent();
        setVisible(differs);
        return differs;
    }

    private Map<String, String> parts(Vacancy vacancy) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("jobs.desk.kind", getTranslation(vacancy.kind().textKey()));
        parts.put("jobs.desk.column.title", vacancy.title());
        parts.put("jobs.desk.column.employer", vacancy.employer().name());
        parts.put(
                "jobs.desk.association",
                getTranslation(StatedField.key(vacancy.employer().association() ? Stated.YES : Stated.NO)));
        parts.put("jobs.fact.place", vacancy.places().stream().map(Place::name).collect(Collectors.joining(", ")));
        parts.put(
                "jobs.desk.text",
                vacancy.description().stream().map(Block::text).collect(Collectors.joining(" ")));
        var schedule = vacancy.schedule();
        parts.put("jobs.desk.starts", day(schedule.starts()));
        parts.put("jobs.desk.ends", day(schedule.ends()));
        parts.put("jobs.fact.hours", text(schedule.hours()));
        parts.put("jobs.fact.part-time", getTranslation(StatedField.key(schedule.partTime())));
        parts.put("jobs.fact.pay", text(vacancy.offer().pay()));
        parts.put("jobs.desk.remote", getTranslation(StatedField.key(vacancy.remote() ? Stated.YES : Stated.NO)));
        parts.put("jobs.fact.positions", Objects.toString(vacancy.offer().positions(), ""));
        var closes = schedule.closes();
        parts.put(
                "jobs.desk.column.closes",
                closes == null ? "" : day(LocalDate.ofInstant(closes.minusSeconds(1), zone)));
        asked(parts, vacancy);
        var how = vacancy.howToApply();
        var phone = how.phone();
        parts.put("jobs.desk.phone", phone == null ? "" : phone.value());
        parts.put("jobs.desk.email", text(how.email()));
        parts.put("jobs.desk.link", Objects.toString(how.link(), ""));
        parts.put("jobs.desk.in-person", text(how.inPerson()));
        return parts;
    }

    private void asked(Map<String, String> parts, Vacancy vacancy) {
        var asked = vacancy.requirements();
        var age = asked.age();
        parts.put("jobs.desk.age-from", age == null ? "" : Objects.toString(age.from(), ""));
        parts.put("jobs.desk.age-to", age == null ? "" : Objects.toString(age.to(), ""));
        parts.put("jobs.desk.licence", getTranslation(StatedField.key(asked.licence())));
        parts.put("jobs.desk.experience", getTranslation(StatedField.key(asked.experience())));
        parts.put(
                "jobs.desk.voucher",
                getTranslation(StatedField.key(vacancy.offer().voucher())));
        parts.put("jobs.fact.cards", String.join(", ", asked.cards()));
        parts.put(
                "jobs.fact.languages",
                asked.languages().stream()
                        .map(code -> Spoken.name(code, getLocale()))
                        .collect(Collectors.joining(", ")));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
