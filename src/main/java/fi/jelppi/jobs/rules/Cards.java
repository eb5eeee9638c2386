package fi.jelppi.jobs.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Cards and certificates by the names in which vacancies ask for them. */
public final class Cards {

    /** Without one of these no card is named. */
    static final List<String> STEMS =
            Words.stems("kor", "passi", "hygienia", "turva", "ensiapu", "ea", "sfs", "trukin");

    private static final Map<String, Pattern> BY_NAME = new LinkedHashMap<>();

    static {
        BY_NAME.put("hygieniapassi", Words.pattern("\\bhygieniapassi(?!koul)\\w*", "\\bhygieniaosaamistodist\\w+"));
        BY_NAME.put("työturvallisuuskortti", Words.pattern("\\btyöturvallisuuskor\\w+", "\\btyöturvakor\\w+"));
        BY_NAME.put("tulityökortti", Words.pattern("\\btulityökor\\w+"));
        BY_NAME.put(
                "ensiapukortti",
                Words.pattern("\\bensiapu(?:kor|koulutu|todistu)\\w+", "\\bea ?-?[12]\\b", "\\bensiapu [12]\\b"));
        BY_NAME.put("tieturvakortti", Words.pattern("\\btieturva\\w*", "\\btietyökor\\w+"));
        BY_NAME.put("anniskelupassi", Words.pattern("\\banniskelupassi(?!koul)\\w*"));
        BY_NAME.put(
                "järjestyksenvalvojakortti",
                Words.pattern("\\bjärjestyksenvalvojakor\\w+", "\\bjärjestyksenvalvojan kor\\w+", "\\bjv-kor\\w+"));
        BY_NAME.put("sähkötyöturvallisuuskortti", Words.pattern("\\bsähkötyöturvallisuus\\w+", "\\bsfs ?6002\\b"));
        BY_NAME.put("vesityökortti", Words.pattern("\\bvesityökor\\w+"));
        BY_NAME.put("trukkikortti", Words.pattern("\\btrukki(?:ajo)?kor\\w+", "\\btrukinajo(?:kor|lu[pv])\\w+"));
    }

    private Cards() {}

    /** Every card that is known, in its basic form. */
    public static List<String> names() {
        return List.copyOf(BY_NAME.keySet());
    }

    /** Names of those that a clause names, each in its basic form. */
    static List<String> in(String clause) {
        if (!Words.hasAny(STEMS, clause)) {
            return List.of();
        }
        return BY_NAME.entrySet().stream()
                .filter(card -> Words.has(card.getValue(), clause))
                .map(Map.Entry::getKey)
                .toList();
    }
}
