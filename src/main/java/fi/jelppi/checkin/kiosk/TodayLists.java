package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fi.jelppi.checkin.kiosk.TodayRows.Part;
import fi.jelppi.checkin.kiosk.TodayRows.Show;
import fi.jelppi.event.Session;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.OnScreenKeyboard.Layout;
import fi.jelppi.shared.touch.TouchField;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A session's visits a page at a time: registered, others or removed; a search looks through those that count. */
class TodayLists extends Div {

    private static final int PAGE = 20;

    private final TodayRows rows;
    private final Runnable onTurn;
    private final Picker<Show> shows;
    private final TouchField search = new TouchField(Layout.SEARCH);
    private final Div list = new Div();
    private final Div pages = new Div();
    private @Nullable Session session;
    private int offset;

    /** @param onTurn called when the coach goes on to something else in the lists */
    TodayLists(TodayRows rows, Runnable onTurn) {
        this.rows = rows;
        this.onTurn = onTurn;
        addClassName("today-lists");
        list.addClassName("lists");
        pages.addClassName("pages");
        shows = new Picker<>(List.of(Show.values()), show -> getTranslation(key(show)), picked -> fromStart());
        search.setPlaceholder(getTranslation("checkin.today.search"));
        search.named(getTranslation("checkin.today.search")).leavingCodesToTheScanner();
        search.addValueChangeListener(typed -> fromStart());
        var finding = new Div(search);
        finding.addClassName("finding");
        add(shows, finding, list, pages);
        shows.pick(Show.REGISTERED);
    }

    void open(Session one) {
        session = one;
        fromStart();
    }

    private void fromStart() {
        onTurn.run();
        offset = 0;
        refresh();
    }

    void refresh() {
        list.removeAll();
        pages.removeAll();
        if (session != null) {
            show(session, shows.picked().orElse(Show.REGISTERED));
        }
    }

    private void show(Session one, Show show) {
        boolean searching = !search.getValue().isBlank();
        for (Part part : parts(show)) {
            var found = rows.of(one, part, PAGE + 1);
            if (!found.isEmpty() && searching) {
                addHits(part, found);
            } else if (!found.isEmpty()) {
                addPage(found);
            }
        }
        if (list.getComponentCount() == 0 && offset > 0 && !searching) {
            // The last line of this page has just gone.
            offset = Math.max(0, offset - PAGE);
            refresh();
        } else if (list.getComponentCount() == 0) {
            list.add(new Paragraph(getTranslation(searching ? "checkin.today.nobody" : key(show) + ".none")));
        }
    }

    /** Whoever looks for somebody need not know whether they are registered. */
    private List<Part> parts(Show show) {
        if (search.getValue().isBlank()) {
            return List.of(new Part(show, "", offset));
        }
        var searched = show == Show.REMOVED ? List.of(show) : List.of(Show.REGISTERED, Show.OTHERS);
        return searched.stream().map(one -> new Part(one, search.getValue(), 0)).toList();
    }

    private void addHits(Part part, List<PersonRow> found) {
        list.add(new H2(getTranslation(key(part.show()))), people(found));
        if (found.size() > PAGE) {
            list.add(new Paragraph(getTranslation("checkin.today.more-hits", PAGE)));
        }
    }

    private void addPage(List<PersonRow> found) {
        list.add(people(found));
        if (offset > 0) {
            pages.add(turning("checkin.today.previous", -PAGE));
        }
        if (found.size() > PAGE) {
            pages.add(turning("checkin.today.next", PAGE));
        }
    }

    private static UnorderedList people(List<PersonRow> found) {
        var people = new UnorderedList();
        people.addClassName("people");
        found.stream().limit(PAGE).forEach(people::add);
        return people;
    }

    private BigButton turning(String key, int lines) {
        return new BigButton(getTranslation(key), Look.QUIET, tap -> {
            offset = Math.max(0, offset + lines);
            refresh();
        });
    }

    private static String key(Show show) {
        return "checkin.today.show." + show.name().toLowerCase(Locale.ROOT);
    }
}
