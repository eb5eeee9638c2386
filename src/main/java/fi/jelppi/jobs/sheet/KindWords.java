package fi.jelppi.jobs.sheet;

import fi.jelppi.jobs.VacancyKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Kinds of vacancies by the words of spreadsheets. */
final class KindWords {

    private static final Map<String, VacancyKind> KINDS = kinds();

    private KindWords() {}

    static Optional<VacancyKind> of(String cell) {
        return Optional.ofNullable(KINDS.get(SheetField.plain(cell)));
    }

    private static Map<String, VacancyKind> kinds() {
        var kinds = new HashMap<String, VacancyKind>();
        for (VacancyKind kind : VacancyKind.values()) {
            put(kinds, kind, kind.code());
        }
        put(
                kinds,
                VacancyKind.JOB,
                "työ, työpaikka, palkkatyö, ansiotyö, vakituinen, määräaikainen, sijaisuus,"
                        + " osa-aikatyö, osa-aikainen, kokoaikatyö, kokoaikainen, keikkatyö, job, arbete, jobb");
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
