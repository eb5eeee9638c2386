package fi.jelppi.jobs.rules;

import fi.jelppi.jobs.Stated;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether work is part-time, by its name or by the hours of a week (decision 0308). */
final class PartTimeWords {

    /** Hours a week; between them nobody can tell. */
    private static final int MOST_OF_PART_TIME = 30;

    private static final int LEAST_OF_FULL_TIME = 35;

    private static final Pattern PART = Words.pattern("\\bosa-aika(?:i\\w+|työ\\w*)");
    private static final Pattern FULL =
            Words.pattern("\\b(?:koko|täysi)aika(?:i\\w+|työ\\w*)", "\\bkokopäivä(?:i\\w+|työ\\w*)");
    private static final Pattern OPEN = Words.pattern(
            "\\b(?:ei|emme|et|mahdolli\\w+|voi|voit|voidaan|voimme|myös|tai|joko|sekä|onnistuu|so[pv]i\\w*|neuvot\\w+"
                    + "|jos|mikäli|kerro|toive\\w*|toivo\\w*|halua\\w*|aluksi|myöhemmin)\\b");
    /** What is more, or less, than the number says. */
    private static final Pattern LIMIT = Words.pattern(
            "\\b(?:vähintään|enintään|korkeintaan|yli|alle|jopa)\\b", "\\bväh\\.", "\\bmax\\b", "\\bmin\\b");

    private static final Pattern WORK_TIME = Words.pattern("\\btyöai(?:ka|an|kaa)", "\\bviikkotyöai", "\\btyötun");
    private static final Pattern WEEKLY = Words.pattern(
            "(\\d{1,2})(?:[,.]\\d+)?(?: ?- ?(\\d{1,2})(?:[,.]\\d+)?)? ?(?:h|t|tuntia|tunnin|tunti)(?: ?/ ?| per | )(?:vko|vk|viikko|viikossa)\\b");

    private PartTimeWords() {}

    /** A sentence of the text, or the title. */
    static Stated in(Sentence sentence) {
        var text = sentence.text();
        return Words.has(WORK_TIME, text) && Words.has(WEEKLY, text) ? weekly(text) : named(text);
    }

    /** What stands as the working time. */
    static Stated ofHours(Sentence hours) {
        return Words.has(WEEKLY, hours.text()) ? weekly(hours.text()) : named(hours.text());
    }

    private static Stated named(String text) {
        if (!text.contains("aika") && !text.contains("kokop")) {
            return Stated.NOT_STATED;
        }
        boolean part = Words.has(PART, text);
        if (part == Words.has(FULL, text) || Words.has(OPEN, text)) {
            return Stated.NOT_STATED;
        }
        return part ? Stated.YES : Stated.NO;
    }

    private static Stated weekly(String text) {
        Matcher found = WEEKLY.matcher(text);
        if (!found.find() || Words.has(OPEN, text) || Words.has(LIMIT, text)) {
            return Stated.NOT_STATED;
        }
        int least = Integer.parseInt(found.group(1));
        int most = found.group(2) == null ? least : Integer.parseInt(found.group(2));
        if (most <= MOST_OF_PART_TIME && least > 0) {
            return Stated.YES;
        }
        return least >= LEAST_OF_FULL_TIME ? Stated.NO : Stated.NOT_STATED;
    }
}
