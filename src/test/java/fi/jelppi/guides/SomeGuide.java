package fi.jelppi.guides;

import fi.jelppi.shared.i18n.Languages;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Files of a guide for tests. */
final class SomeGuide {

    static final GuideId ID = new GuideId("tax-card");

    static final String STEPS = """

            ## Mitä tarvitset {#bring}

            Varaa **aikaa**.

            ## Onko sinulla pankkitunnukset? {#codes}

            - [Kyllä](#open)
            - [Ei](#without)

            ## Avaa palvelu {#open}

            [Avaa OmaVero](https://www.vero.fi/omavero)

            > [!SEE]
            > Sivulla lukee *OmaVero*.

            - [Jatka](#end)

            ## Ilman tunnuksia {#without}

            Soita [palvelunumeroon](tel:029497000).

            ## Valmis {#end}

            Nyt sinulla on verokortti.
            """;

    static final String FINNISH = """
            ---
            title: Verokortti
            purpose: Tilaat verokortin työnantajalle.
            bring:
              - Pankkitunnukset
            warnings:
              - Ilman verokorttia veroa menee enemmän.
            service: OmaVero
            audience: [jobseeker]
            theme: tax
            minutes: 20
            checked: 2026-11-27
            checked-by: Jelppi
            review: 2027-05-27
            hosts: [vero.fi]
            sources:
              - title: Verokortti
                address: https://www.vero.fi/verokortti
                read: 2026-11-20
            ---
            """ + STEPS;

    static final String ENGLISH = """
            ---
            title: Tax card
            purpose: You order a tax card for your employer.
            ---
            """ + STEPS;

    private SomeGuide() {}

    static Map<Locale, String> files() {
        return new HashMap<>(Map.of(Languages.FINNISH, FINNISH, Languages.ENGLISH, ENGLISH));
    }

    static Map<Locale, String> files(String finnish) {
        return new HashMap<>(Map.of(Languages.FINNISH, finnish));
    }
}
