package fi.jelppi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import fi.jelppi.desk.spi.ChoiceBox;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written into a list to choose from. */
class ChoiceBoxTest {

    @SuppressWarnings("NullAway.Init")
    ChoiceBox<String> box;

    @BeforeEach
    void open() {
        MockVaadin.setup();
        box = new ChoiceBox<>("Piste", List.of("Sinettä", "Tennilä", "Tiainen", "Tiainen 2"), village -> village);
        UI.getCurrent().add(box);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void beginningThatFitsOneEntryTakesIt() {
        write("sin");
        assertThat(box.getValue()).isEqualTo("Sinettä");
    }

    @Test
    void beginningThatFitsSeveralTakesNone() {
        write("T");
        assertThat(box.getValue()).isNull();
    }

    @Test
    void wholeEntryIsTakenThoughAnotherBeginsAlike() {
        write(" TIAINEN ");
        assertThat(box.getValue()).isEqualTo("Tiainen");
    }

    @Test
    void otherWordsTakeAnEarlierChoiceBack() {
        box.setValue("Tennilä");
        write("Kemi");
        assertThat(box.getValue()).isNull();
    }

    /** As the browser tells it at Enter, at Tab and when the box is left. */
    private void write(String text) {
        ComponentUtil.fireEvent(box, new CustomValueSetEvent<ComboBox<String>>(box, true, text));
    }
}
