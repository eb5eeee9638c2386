package fi.jelppi.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.shared.Documents;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.KioskTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SupportLinesTest {

    /** What the program brings with it can be shown as it is. */
    @Test
    void shippedLinesAreCompleteInEveryLanguageAndNameTheirSource() {
        var shipped = ShippedLines.read().stream()
                .map(one -> one.line().toLine(one.id()))
                .toList();
        assertThat(shipped).hasSizeGreaterThan(4).extracting(SupportLine::id).doesNotHaveDuplicates();
        for (SupportLine line : shipped) {
            var name = line.finnish().name();
            for (Locale language : Languages.all()) {
                assertThat(line.in(language.toLanguageTag()))
                        .as(name + " in " + language)
                        .isPresent();
            }
            assertThat(line.source().address().getScheme()).as(name).isEqualTo("https");
            assertThat(line.words().get("en")).as(name).isNotEqualTo(line.finnish());
            assertThat(line.words().toString()).as(name).doesNotContain("—");
        }
        assertThat(shipped.getFirst().phone())
                .extracting(phone -> phone.value())
                .isEqualTo("112");
    }

    @Nested
    @CentralTest
    class AtCentral {

        @Autowired
        SupportLines lines;

        @Autowired
        ShippedLines shipped;

        @Test
        void showsWhatWasShippedFromTheFirstStartOn() {
            assertThat(names()).contains("Hätänumero", "Nollalinja", "MIELI Kriisipuhelin");
        }

        @Test
        void leavesAloneWhatTheDeskChangedOrTookAway() {
            var editable = lines.editable();
            var changed = editable.get(1);
            var other = new SupportLine(
                    changed.line().id(),
                    5,
                    changed.line().phone(),
                    null,
                    changed.line().words(),
                    changed.line().source(),
                    changed.line().checked());
            assertThat(lines.save(other, changed.version())).isTrue();
            lines.remove(editable.get(2).line().id());
            shipped.add();
            assertThat(lines.all()).contains(other);
            assertThat(lines.all())
                    .extracting(SupportLine::id)
                    .doesNotContain(editable.get(2).line().id());
        }

        @Test
        void refusesToSaveOverAnotherChange() {
            var line = SomeLines.line("Oma linja").line();
            assertThat(lines.save(line, Documents.NEW)).isTrue();
            assertThat(lines.save(line, Documents.NEW)).isFalse();
            assertThat(lines.save(line, 7)).isFalse();
            assertThat(lines.save(line, 1)).isTrue();
        }

        private List<String> names() {
            return lines.all().stream().map(line -> line.finnish().name()).toList();
        }
    }

    @Nested
    @KioskTest
    class OnKiosk {

        @Autowired
        SupportLines lines;

        @Autowired
        LineHandler handler;

        @Test
        void copiesChangesAndForgets() {
            var some = SomeLines.line("Nollalinja");
            handler.apply(some.id(), (LinePayload) some.payload());
            assertThat(lines.all()).contains(some.line());
            handler.remove(some.id());
            assertThat(lines.all()).doesNotContain(some.line());
        }

        @Test
        void takesNothingThatCannotBeShown() {
            var some = SomeLines.line("Outo");
            var strange = new LinePayload(1, null, null, Map.of(), "Joku", "ei osoite", "eilen", null);
            assertThatThrownBy(() -> handler.apply(some.id(), strange)).isInstanceOf(RuntimeException.class);
            assertThat(lines.all()).extracting(SupportLine::id).doesNotContain(some.id());
        }
    }
}
