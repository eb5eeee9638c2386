package fi.jelppi.support.kiosk.feedback;

import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import fi.jelppi.shared.touch.OnScreenKeyboard;
import fi.jelppi.shared.touch.OnScreenKeyboard.Layout;
import fi.jelppi.support.feedback.FeedbackInput;
import java.util.Optional;

/** An answer in one's own words, written with the keys on the screen. */
class WordsField extends TextArea {

    WordsField() {
        addClassNames("call-field", "feedback-words");
        setAriaLabel(getTranslation("feedback.kiosk.words"));
        setManualValidation(true);
        setMaxLength(FeedbackInput.LONGEST);
        setAutocomplete(Autocomplete.OFF);
        setAutocapitalize(Autocapitalize.SENTENCES);
        OnScreenKeyboard.use(this, Layout.TEXT);
    }

    /** Tidy; empty when it is too long, and then the field says so. */
    Optional<String> read() {
        var words = FeedbackInput.words(getValue());
        setInvalid(words.isEmpty());
        setErrorMessage(getTranslation("feedback.kiosk.words.long", Integer.toString(FeedbackInput.LONGEST)));
        return words;
    }
}
