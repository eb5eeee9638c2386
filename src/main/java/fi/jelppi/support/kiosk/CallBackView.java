package fi.jelppi.support.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.kiosk.spi.HallBeat;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.OnScreenKeyboard;
import fi.jelppi.shared.touch.OnScreenKeyboard.Layout;
import fi.jelppi.support.CallBack;
import fi.jelppi.support.CallerInput;
import fi.jelppi.support.CallerInput.Field;
import fi.jelppi.support.CallerInput.Problem;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks for a number to call, and for a first name by own choice; nothing else. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class CallBackView extends Section {

    private final CallBack calls;
    private final HallBeat beat;
    private final TextField phone = new TextField(getTranslation("support.call.phone"));
    private final TextField name = new TextField(getTranslation("support.call.name"));
    private final Paragraph problem = new Paragraph();
    private final BigButton send = new BigButton(getTranslation("support.call.send"), Look.MAIN, tap -> send());

    CallBackView(CallBack calls, HallBeat beat) {
        this.calls = calls;
        this.beat = beat;
        addClassName("call-page");
        field(phone, Layout.PHONE);
        phone.setRequiredIndicatorVisible(true);
        phone.addClassName("phone-field");
        field(name, Layout.TEXT);
        name.setAutocapitalize(Autocapitalize.WORDS);
        name.setHelperText(getTranslation("support.call.name.help"));
        problem.addClassName("call-problem");
        problem.getElement().setAttribute("role", "alert");
        var privacy = new Div(getTranslation("support.call.privacy"));
        privacy.addClassName("privacy");
        var actions = new Div(
                send,
                new BigButton(
                        getTranslation("support.call.cancel"),
                        Look.QUIET,
                        tap -> getUI().ifPresent(ui -> ui.navigate(HelpRoutes.HELP))));
        actions.addClassName("entry-actions");
        add(new H1(getTranslation("support.call.title")), new Paragraph(getTranslation("support.call.lead")));
        if (calls.isPossible()) {
            add(phone, name, privacy, problem, actions);
        } else {
            add(new Paragraph(getTranslation("support.call.impossible")));
        }
    }

    /** The browser must not remember for the next person what this one typed. */
    private static void field(TextField field, Layout keys) {
        field.setManualValidation(true);
        field.setAutocomplete(Autocomplete.OFF);
        OnScreenKeyboard.use(field, keys);
        field.addClassName("call-field");
    }

    private void send() {
        phone.setInvalid(false);
        name.setInvalid(false);
        problem.setText("");
        switch (calls.ask(new CallerInput(name.getValue(), phone.getValue()))) {
            case CallBack.Stored stored -> done(stored);
            case CallBack.Refused refused -> refuse(refused.problems());
            case CallBack.TooMany _ -> problem.setText(getTranslation("support.call.too-many"));
            case CallBack.NotStored _ -> problem.setText(getTranslation("support.call.not-stored"));
        }
    }

    /** Nothing that was typed stays behind the answer. */
    private void done(CallBack.Stored stored) {
        phone.clear();
        name.clear();
        send.setEnabled(false);
        CallAnswer.show(getUI().orElseThrow(), calls, beat, stored);
    }

    private void refuse(Map<Field, Problem> problems) {
        mark(phone, problems.get(Field.PHONE));
        mark(name, problems.get(Field.FIRST_NAME));
        (problems.containsKey(Field.PHONE) ? phone : name).focus();
    }

    private void mark(TextField field, @Nullable Problem why) {
        if (why != null) {
            field.setErrorMessage(getTranslation(why.textKey()));
            field.setInvalid(true);
        }
    }
}
