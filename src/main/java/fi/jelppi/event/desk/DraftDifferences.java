package fi.jelppi.event.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fi.jelppi.event.EventDraft;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What differs between one's own version of an event and the stored one, field by field. */
class DraftDifferences extends Div {

    private final EventWords words;

    DraftDifferences(EventDraft mine, EventDraft stored, EventWords words) {
        this.words = words;
        var own = told(mine);
        var other = told(stored);
        var list = new UnorderedList();
        own.forEach((label, value) -> {
            var theirs = Objects.requireNonNull(other.get(label));
            if (!value.equals(theirs)) {
                list.add(new ListItem(words.text("event.form.conflict-line", words.text(label), value, theirs)));
            }
        });
        add(list);
    }

    private Map<String, String> told(EventDraft draft) {
        var told = new LinkedHashMap<String, String>();
        told.put("event.form.title", draft.title().strip());
        told.put(
                "event.form.kind",
                draft.kind() == null
                        ? "–"
                        : words.text("event.kind." + draft.kind().code()));
        told.put("event.form.point", draft.point() == null ? "–" : words.place(draft.point()));
        told.put("event.form.halls", halls(draft));
        told.put(
                "event.form.capacity",
                draft.capacity() == null ? "–" : draft.capacity().toString());
        told.put("event.form.walk-ins", yes(draft.options().walkInsAllowed()));
        told.put("event.form.check-out", yes(draft.options().checkOut()));
        told.put("event.form.public", yes(draft.options().publicRegistration()));
        told.put(
                "event.form.sessions", draft.sessions().stream().map(this::told).collect(Collectors.joining("; ")));
        return told;
    }

    /** By name, so that nothing but the choice itself differs. */
    private String halls(EventDraft draft) {
        return draft.halls().isEmpty()
                ? "–"
                : draft.halls().stream().map(words::place).sorted().collect(Collectors.joining(", "));
    }

    private String told(EventDraft.Meeting meeting) {
        var times = words.times();
        var date = meeting.date() == null ? "–" : times.day(meeting.date());
        var start = meeting.start() == null ? "–" : times.time(meeting.start());
        var end = meeting.end() == null ? "–" : times.time(meeting.end());
        return words.text("event.time.session", date, start + "–" + end) + " " + meeting.room();
    }

    private String yes(boolean chosen) {
        return words.text(chosen ? "event.form.yes" : "event.form.no");
    }
}
