package fi.jelppi.jobs.sheet;

import fi.jelppi.jobs.VacancyKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Kinds of vacancies by the words of spreadsheets. */
final class KindWords {

    private static final Map<String, VacancyKind> KINDS = kinds();

    /** They tell the contract or the hours; a summer job may have any of them. */
    private static final Set<String> NO_KIND = Stream.of(
                    "määräaikainen", "osa-aikatyö", "osa-aikainen", "kokoaikatyö", "kokoaikainen")
            .map(SheetField::plain)
            .collect(Collectors.toUnmodifiableSet());

    private KindWords() {}

    static Optional<VacancyKind> of(String cell) {
        return Optional.ofNullable(KINDS.get(SheetField.plain(cell)));
    }

    /** Whether it tells the contract or the hours, which say nothing of the kind. */
    static boolean isOfAnyKind(String cell) {
        return NO_KIND.contains(SheetField.plain(cell));
    }

    private static Map<String, VacancyKind> kinds() {
        var kinds = new HashMap<String, VacancyKind>();
        for (VacancyKind kind : VacancyKind.values()) {
            put(kinds, kind, kind.code());
        }
        put(
                kinds,
                VacancyKind.JOB,
                "työ, työpaikka, palkkatyö, ansiotyö, vakituinen, sijaisuus, keikkatyö, job, arbete, jobb");
        put(kinds, VacancyKind.SUMMER_JOB, "kesätyö, kesätyöpaikka, kesätyöntekijä, kausityö, summer job, sommarjobb");
        put(kinds, VacancyKind.SUBSIDISED, "palkkatuki, palkkatukityö, palkkatukipaikka, wage subsidy, lönesubvention");
        put(kinds, VacancyKind.WORK_TRIAL, "työkokeilu, työkokeilupaikka, work trial, arbetsprövning");
        put(
                kinds,
                VacancyKind.TRAINEESHIP,
                "harjoittelu, työharjoittelu, harjoittelupaikka, traineeship, internship," + " praktik");
        put(kinds, VacancyKind.APPRENTICESHIP, "oppisopimus, oppisopimuspaikka, apprenticeship, läroavtal");
        put(kinds, VacancyKind.TET, "tet, tet-jakso, tet-paikka, tet-harjoittelu, työelämään tutustuminen, prao");
        put(
                kinds,
                VacancyKind.VOLUNTEER,
                "vapaaehtoistyö, vapaaehtoistehtävä, vapaaehtoinen, talkoot, talkootyö,"
                        + " volunteering, voluntary work, frivilligarbete");
        put(kinds, VacancyKind.TRAINING, "koulutus, työvoimakoulutus, kurssi, training, course, utbildning, kurs");
        put(kinds, VacancyKind.CARD_TRAINING, "korttikoulutus, kortti, korttikurssi, card training, kortutbildning");
        return Map.copyOf(kinds);
    }

    private static void put(Map<String, VacancyKind> kinds, VacancyKind kind, String words) {
        for (String word : words.split(",", -1)) {
            kinds.put(SheetField.plain(word), kind);
        }
    }
}
