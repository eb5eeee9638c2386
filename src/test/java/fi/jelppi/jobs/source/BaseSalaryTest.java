package fi.jelppi.jobs.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class BaseSalaryTest {

    private static final String AMOUNT =
            "{\"currency\": \"%s\", \"value\": {\"@type\": \"QuantitativeValue\", %s, \"unitText\": \"%s\"}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EUR | \"value\": 12.50 | HOUR | 12,50 €/h",
                "EUR | \"minValue\": \"2100\", \"maxValue\": 2400 | MONTH | 2100–2400 €/kk",
                "EUR | \"minValue\": 12, \"maxValue\": 12.0 | HOUR | 12 €/h",
                "EUR | \"maxValue\": 90 | DAY | enintään 90 €/pv",
                "EUR | \"minValue\": 2100 | MONTH | alkaen 2100 €/kk",
                "SEK | \"value\": 180 | HOUR | 180 SEK/h",
                "EUR | \"value\": 500 | TALK | 500 €"
            })
    void writesPayAsFinnsDo(String currency, String value, String unit, String pay) {
        assertThat(read(AMOUNT.formatted(currency, value, unit))).isEqualTo(pay);
    }

    @Test
    void takesWordsAndNumbersWithoutMore() {
        assertThat(read("\"TES\"")).isEqualTo("TES");
        assertThat(read("{\"value\": 14, \"currency\": \"EUR\", \"unitText\": \"HOUR\"}"))
                .isEqualTo("14 €/h");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "{}",
                "{\"value\": {\"value\": 0}}",
                "{\"value\": {\"value\": -5}}",
                "{\"value\": {\"value\": \"sopimuksen mukaan\"}}",
                "{\"value\": {\"value\": 1e999999999}}"
            })
    void saysNothingWhereNothingIsTold(String json) {
        assertThat(read(json)).isEmpty();
    }

    private static String read(String json) {
        return BaseSalary.of(JsonMapper.shared().readTree(json)).orElse("");
    }
}
