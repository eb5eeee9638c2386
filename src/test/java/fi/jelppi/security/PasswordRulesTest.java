package fi.jelppi.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(strings = {"hevonen katto lusikka", "äitimuori keittää 3 litraa", "kJ8#mwQ2p!xz"})
    void takesLongSurprises(String password) {
        assertThat(rules.check(password, "paivi")).isEqualTo(new PasswordResult.Accepted());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Salasana2026!",
                "passwordpassword",
                "salasanasalasana1",
                "123456789012",
                "aaaaaaaaaaaaaaa",
                "Qwertyuiop12",
                "Rovaniemi-2026",
                "ababababababab"
            })
    void refusesWhatIsTriedFirst(String password) {
        assertThat(rules.check(password, "paivi")).isEqualTo(new PasswordResult.TooCommon());
    }

    @Test
    void refusesShortLongAndTheOwnName() {
        assertThat(rules.check("kJ8#mwQ2p!x", "paivi")).isEqualTo(new PasswordResult.TooShort(12));
        assertThat(rules.check("ä".repeat(37), "paivi")).isEqualTo(new PasswordResult.TooLong());
        assertThat(rules.check("paivi on paras 1", "paivi")).isEqualTo(new PasswordResult.LikeUserName());
    }
}
