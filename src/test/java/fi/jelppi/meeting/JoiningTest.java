package fi.jelppi.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.shared.RegistrationId;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoiningTest {

    @Property(tries = 300)
    void aNameIsOneTidyLineThatFits(@ForAll String typed) {
        var name = Joining.home(RegistrationId.next(), "device-1", typed).name();
        assertThat(name.length()).isLessThanOrEqualTo(Joining.LONGEST_NAME);
        assertThat(name).isEqualTo(name.strip()).doesNotContainPattern("[\\p{Cntrl}\\p{Cf}]");
        assertThat(Joining.tidy(name)).isEqualTo(name);
    }

    @Test
    void aNameIsNotCutWithinACharacter() {
        var name = Joining.tidy("a".repeat(59) + "\uD83D\uDE42");
        assertThat(name).isEqualTo("a".repeat(59));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "with space in it", "'; drop table", "öäåöäåöä"})
    void aDevicesMarkIsPlain(String mark) {
        var who = RegistrationId.next();
        assertThatThrownBy(() -> Joining.home(who, mark, "Aino")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void roomsHaveNamesThatNobodyGuesses() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            names.add(RoomName.next());
        }
        assertThat(names).hasSize(1000).allMatch(name -> name.matches("jelppi-[a-z2-9]{26}"));
    }

    @Test
    void aPlanTakesOnlyATelephone() {
        assertThatThrownBy(() -> new MeetingPlan(true, true, true, "call me", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MeetingPlan(true, true, true, "016 123 4567", "abc"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(MeetingPlan.isCode("123 456 #")).isTrue();
    }
}
