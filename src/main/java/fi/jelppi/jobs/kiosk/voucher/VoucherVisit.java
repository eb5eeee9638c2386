package fi.jelppi.jobs.kiosk.voucher;

import com.vaadin.flow.server.VaadinSession;
import fi.jelppi.jobs.Stated;
import fi.jelppi.jobs.voucher.Eligibility.Told;
import fi.jelppi.jobs.voucher.Matter;
import fi.jelppi.jobs.voucher.VoucherTerms;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What this visitor answered about the voucher; goes with the visit's session and is written nowhere. */
final class VoucherVisit {

    private final List<Matter> asked = new ArrayList<>();
    private final Map<Matter, Stated> said = new EnumMap<>(Matter.class);
    private @Nullable String area;
    private @Nullable Integer birthYear;

    private VoucherVisit() {}

    static VoucherVisit current() {
        var session = VaadinSession.getCurrent();
        var visit = session.getAttribute(VoucherVisit.class);
        if (visit == null) {
            visit = new VoucherVisit();
            session.setAttribute(VoucherVisit.class, visit);
        }
        return visit;
    }

    Optional<String> area() {
        return Optional.ofNullable(area);
    }

    void area(String name) {
        area = name;
    }

    /** What has not been asked yet. */
    Optional<Matter> next(VoucherTerms terms) {
        return Matter.of(terms).stream()
                .filter(matter -> !asked.contains(matter))
                .findFirst();
    }

    void born(@Nullable Integer year) {
        asked.add(Matter.BORN);
        birthYear = year;
    }

    void say(Matter matter, Stated answer) {
        asked.add(matter);
        said.put(matter, answer);
    }

    boolean hasBegun() {
        return !asked.isEmpty() || area != null;
    }

    /** To the question before this one. */
    void back() {
        if (asked.isEmpty()) {
            area = null;
        } else {
            said.remove(asked.removeLast());
        }
    }

    void again() {
        asked.clear();
        said.clear();
        area = null;
        birthYear = null;
    }

    Told told() {
        return new Told(birthYear, said);
    }
}
