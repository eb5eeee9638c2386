package fi.jelppi.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,50 €/h | jobs.pay.hour(12.50 €)",
                "12,50–14 €/pv | jobs.pay.day(12.50–14 €)",
                "alkaen 2100 €/kk | jobs.pay.from(jobs.pay.month(2100 €))",
                "enintään 90 €/vko | jobs.pay.to(jobs.pay.week(90 €))",
                "alkaen 30000 SEK/v | jobs.pay.from(jobs.pay.year(30000 SEK))",
                "500 € | 500 €"
            })
    void anAmountIsSaidInTheReadersLanguage(String pay, String said) {
        assertThat(said(pay)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "TES",
                "alkaen 12,50 €/h + lisät",
                "12,50 €/h sopimuksen mukaan",
                "10 euroa tunnissa",
                "12.50 €/h",
                "alkaen sopimuksen mukaan"
            })
    void theEmployersOwnWordsStay(String pay) {
        assertThat(said(pay)).isEqualTo(pay);
    }

    private static String said(String pay) {
        return PayText.in(Locale.ENGLISH, pay, (key, part) -> key + "(" + part + ")");
    }
}
