package fi.jelppi.jobs.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.jobs.SomeVacancy;
import fi.jelppi.jobs.rules.LabelledSentences.Labelled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Precision and recall of the rules on labelled sentences. */
class HintsMeasureTest {

    private static final LocalDate STARTS = LocalDate.of(2026, 6, 1);

    /** How many labels were found rightly, wrongly and not at all. */
    private record Score(int right, int wrong, int missed) {

        Score plus(Score other) {
            return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
        }

        double precision() {
            return (double) right / (right + wrong);
        }

        double recall() {
            return (double) right / (right + missed);
        }
    }

    @ParameterizedTest
    @CsvSource({"seen, 120, 0.98, 0.98", "held back, 60, 0.98, 0.95", "hard, 60, 0.98, 0.95"})
    void findsWhatAReaderFindsAndLittleElse(String part, int least, double precision, double recall) {
        var sentences = LabelledSentences.of(part);
        assertThat(sentences).hasSizeGreaterThanOrEqualTo(least);
        var misread = new ArrayList<String>();
        var score =
                sentences.stream().map(sentence -> score(sentence, misread)).reduce(new Score(0, 0, 0), Score::plus);
        System.out.printf(
                "hints, %s: %d sentences, precision %.3f, recall %.3f (%s)%n",
                part, sentences.size(), score.precision(), score.recall(), score);
        assertThat(score.precision()).as("misread: %s", misread).isGreaterThanOrEqualTo(precision);
        assertThat(score.recall()).as("misread: %s", misread).isGreaterThanOrEqualTo(recall);
    }

    private static Score score(Labelled sentence, List<String> misread) {
        var reading = Hints.read(SomeVacancy.called("1")
                .title("Ilmoitus")
                .text(sentence.text())
                .work(STARTS, STARTS, "")
                .vacancy());
        var found = LabelledSentences.labels(reading);
        if (!found.equals(sentence.labels())) {
            misread.add(sentence.text() + " " + found);
        }
        var right = new TreeSet<>(found);
        right.retainAll(sentence.labels());
        return new Score(
                right.size(), found.size() - right.size(), sentence.labels().size() - right.size());
    }
}
