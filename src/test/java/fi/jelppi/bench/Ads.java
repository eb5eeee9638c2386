package fi.jelppi.bench;

import fi.jelppi.jobs.Block;
import fi.jelppi.jobs.Employer;
import fi.jelppi.jobs.HowToApply;
import fi.jelppi.jobs.Offer;
import fi.jelppi.jobs.Place;
import fi.jelppi.jobs.Requirements;
import fi.jelppi.jobs.Requirements.Age;
import fi.jelppi.jobs.Schedule;
import fi.jelppi.jobs.Source;
import fi.jelppi.jobs.Stated;
import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.VacancyKind;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Invented advertisements as long as real ones (some 1,000 characters), the same for the same number. Words are drawn one by
 * one, so that they do not compress better than written text does.
 */
final class Ads {

    private static final List<String> TITLES = List.of(
            "Siivooja",
            "Kokki",
            "Lähihoitaja",
            "Myyjä",
            "Kylätalkkari",
            "Puistotyöntekijä",
            "Kesäkahvilan myyjä",
            "Leiriohjaaja",
            "Hyllyttäjä",
            "Digiopastaja",
            "Marjanpoimija",
            "Koulunkäynninohjaaja",
            "Metsuri",
            "Kiinteistönhoitaja",
            "Toimistoapulainen",
            "Keittiöapulainen",
            "Varastotyöntekijä",
            "Kuljettaja");
    private static final List<String> WORDS = List.of(
            ("työ tehtävä asiakas palvelu vastuu ryhmä tiimi kokemus koulutus alku kesä kausi vuoro päivä viikko tunti palkka "
                            + "sopimus hakemus haastattelu esihenkilö työpaikka toimipiste keittiö siivous hoito auto ajokortti matka "
                            + "kylä kaupunki luonto metsä puisto koulu päiväkoti kauppa varasto hylly tuote kassa raha tila huone mökki "
                            + "vieras matkailija opastus ohjaus lapsi nuori vanhus perhe harrastus leiri peli musiikki ruoka kahvi "
                            + "aamu ilta yö viikonloppu juhla tapahtuma kunto huolto korjaus kone laite tietokone puhelin viesti "
                            + "etsimme tarjoamme arvostamme odotamme toivomme sopii alkaa päättyy kestää jatkuu kuuluu sisältää "
                            + "itsenäinen oma-aloitteinen luotettava reipas iloinen huolellinen joustava monipuolinen mukava hyvä uusi "
                            + "meillä sinulla teillä yhdessä yksin joskus usein aina myös lisäksi esimerkiksi noin enintään vähintään")
                    .split(" "));
    private static final List<String> ENDINGS = List.of("", "a", "ssa", "lla", "n", "sta", "ksi", "t", "in", "mme");
    private static final VacancyKind[] KINDS = VacancyKind.values();
    private static final int WORDS_OF_AN_AD = 110;
    private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Europe/Helsinki"));

    private Ads() {}

    static List<Vacancy> of(int from, int to) {
        return IntStream.range(from, to).mapToObj(Ads::one).toList();
    }

    /** The same as another source has them: by its own ids, every second one of another employer. */
    static List<Vacancy> ofOther(int from, int to) {
        return IntStream.range(from, to).mapToObj(Ads::other).toList();
    }

    private static Vacancy other(int number) {
        var same = one(number);
        var employer = number % 2 == 0 ? same.employer() : Employer.of("Yritys " + number);
        return new Vacancy(
                same.kind(),
                same.title(),
                employer,
                same.description(),
                same.places(),
                same.remote(),
                same.schedule(),
                same.offer(),
                same.requirements(),
                same.howToApply(),
                List.of(new Source(
                        "other",
                        "o" + number,
                        "Lähde: toinen",
                        null,
                        same.source().updated(),
                        true)));
    }

    static Vacancy one(int number) {
        var random = new Random(number);
        var kind = KINDS[random.nextInt(KINDS.length)];
        boolean summer = kind == VacancyKind.SUMMER_JOB;
        return new Vacancy(
                kind,
                pick(TITLES, random) + ", " + words(random, 2),
                new Employer("Työnantaja " + random.nextInt(900), null, random.nextInt(4) == 0),
                description(random),
                List.of(place(random)),
                false,
                new Schedule(
                        summer ? TODAY.plusDays(40) : null,
                        summer ? TODAY.plusDays(70) : null,
                        random.nextInt(20, 40) + " h viikossa",
                        random.nextBoolean() ? Stated.YES : Stated.NOT_STATED,
                        Instant.now().truncatedTo(ChronoUnit.DAYS).plus(random.nextInt(2, 60), ChronoUnit.DAYS)),
                new Offer(null, null, random.nextInt(5) == 0 ? Stated.YES : Stated.NOT_STATED),
                new Requirements(
                        random.nextInt(3) == 0 ? new Age(random.nextInt(14, 19), null) : null,
                        Stated.values()[random.nextInt(3)],
                        Stated.NOT_STATED,
                        Stated.values()[random.nextInt(3)],
                        List.of(),
                        List.of("fi"),
                        Set.of()),
                new HowToApply(
                        URI.create("https://tyo.example/" + Long.toHexString(random.nextLong())), null, null, null),
                List.of(new Source(
                        "bench",
                        "%06d".formatted(number),
                        "Lähde: mittaus",
                        URI.create("https://tyo.example/" + number),
                        Instant.parse("2026-11-01T06:00:00Z"),
                        true)));
    }

    private static List<Block> description(Random random) {
        var blocks = new ArrayList<Block>();
        for (int left = WORDS_OF_AN_AD; left > 0; left -= 22) {
            blocks.add(Block.paragraph(words(random, 22) + "."));
        }
        return blocks;
    }

    private static Place place(Random random) {
        var at = new Place.Coordinates(66 + random.nextDouble(), 25 + random.nextDouble() * 2);
        return new Place("Kylä " + random.nextInt(80), "698", "97%03d".formatted(random.nextInt(1_000)), at);
    }

    private static String words(Random random, int many) {
        var text = new StringBuilder();
        for (int word = 0; word < many; word++) {
            text.append(word == 0 ? "" : " ").append(pick(WORDS, random)).append(pick(ENDINGS, random));
        }
        return text.toString();
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
