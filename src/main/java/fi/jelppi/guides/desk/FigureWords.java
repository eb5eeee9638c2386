package fi.jelppi.guides.desk;

import fi.jelppi.guides.figures.Worked;
import java.util.Map;
import java.util.stream.Collectors;

/** Figures in words. A language that few read in is not told by a number (decision 0264). */
class FigureWords {

    /** Fewer are few. */
    private static final int FEW = 5;

    /** Texts of the screen. */
    interface Texts {
        String of(String key, Object... values);
    }

    private final Texts texts;

    FigureWords(Texts texts) {
        this.texts = texts;
    }

    /** {@code 4 / 1 / 0}, or nothing when nobody said. */
    String answers(FigureRow row) {
        return row.answers().isEmpty()
                ? ""
                : row.answers(Worked.YES.code()) + " / " + row.answers(Worked.PARTLY.code()) + " / "
                        + row.answers(Worked.NO.code());
    }

    String languages(Map<String, Long> counts) {
        return texts.of(
                "guides.figures.languages",
                counts.entrySet().stream()
                        .map(one -> texts.of("guides.figures.stop", language(one.getKey()), number(one.getValue())))
                        .collect(Collectors.joining(" · ")));
    }

    String language(String tag) {
        return texts.of(GuideNames.languageKey(tag));
    }

    String number(long count) {
        return count < FEW ? texts.of("guides.figures.few", FEW) : Long.toString(count);
    }
}
