package fi.jelppi.jobs.post;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** A form that is in order. */
final class SomePost {

    private SomePost() {}

    static Map<String, String> form(LocalDate closes) {
        return new HashMap<>(Map.of(
                "kind", "summer-job",
                "title", "Kesäkahvilan myyjä",
                "association", "Sinetän kyläyhdistys",
                "place", "Sinettä",
                "description", "Myyt kahvia ja pullaa.\n\nTyö sopii aloittelijalle.",
                "age", "15",
                "voucher", "yes",
                "phone", "040 123 4567",
                "closes", closes.toString(),
                "contact", "sihteeri@esimerkki.fi"));
    }

    static PostInput input(LocalDate closes) {
        return PostInput.of(form(closes));
    }
}
