package fi.jelppi.meeting.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fi.jelppi.meeting.ComingMeetings.Line;
import fi.jelppi.meeting.MeetingPlan;
import fi.jelppi.meeting.Meetings;
import fi.jelppi.shared.PhoneNumber;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is decided about a session's room: how halls begin, who lets people in, the telephone. */
class PlanDialog extends Dialog {

    private static final int LONGEST_CODE = 20;

    private final MeetingServices services;
    private final Line line;
    private @Nullable MeetingPlan seen;
    private final Runnable saved;
    private final Paragraph meanwhile = new Paragraph();
    private final Checkbox camera = new Checkbox(getTranslation("meeting.desk.plan.camera"));
    private final Checkbox microphone = new Checkbox(getTranslation("meeting.desk.plan.microphone"));
    private final Checkbox gate = new Checkbox(getTranslation("meeting.desk.plan.gate"));
    private final TextField phone = new TextField(getTranslation("meeting.desk.plan.phone"));
    private final TextField code = new TextField(getTranslation("meeting.desk.plan.code"));

    PlanDialog(MeetingServices services, Line line, Runnable saved) {
        this.services = services;
        this.line = line;
        this.saved = saved;
        var meeting = line.meeting();
        this.seen = meeting == null ? null : meeting.plan();
        meanwhile.addClassName("point-problem");
        meanwhile.getElement().setAttribute("role", "alert");
        setHeaderTitle(getTranslation("meeting.desk.plan.title", line.event().title()));
        microphone.setHelperText(getTranslation("meeting.desk.plan.microphone.help"));
        gate.setHelperText(getTranslation("meeting.desk.plan.gate.help"));
        phone.setHelperText(getTranslation("meeting.desk.plan.phone.help"));
        phone.setMaxLength(PhoneNumber.LONGEST);
        phone.setManualValidation(true);
        code.setHelperText(getTranslation("meeting.desk.plan.code.help"));
        code.setMaxLength(LONGEST_CODE);
        code.setManualValidation(true);
        show(meeting == null ? MeetingPlan.USUAL : meeting.plan());
        if (meeting == null) {
            phone.setValue(services.settings().phone());
        }
        var advice = new Paragraph(getTranslation("meeting.desk.plan.advice"));
        advice.addClassName("meeting-notice");
        var form = new Div(camera, microphone, gate, phone, code, advice, meanwhile);
        form.addClassNames("desk-form", "meeting-plan");
        add(form);
        var save = new Button(getTranslation("desk.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("desk.cancel"), click -> close()), save);
    }

    private void show(MeetingPlan plan) {
        camera.setValue(plan.camera());
        microphone.setValue(plan.microphone());
        gate.setValue(plan.gate());
        phone.setValue(plan.phone() == null ? "" : plan.phone());
        code.setValue(plan.phoneCode() == null ? "" : plan.phoneCode());
    }

    private void save() {
        plan().ifPresent(plan -> {
            var outcome = services.meetings().plan(line.session().id(), seen, plan);
            if (outcome instanceof Meetings.Outcome.Meanwhile(var theirs)) {
                tell(theirs.plan(), plan);
                return;
            }
            MeetingWords.of(this, getLocale(), services).tell(outcome);
            close();
            saved.run();
        });
    }

    /** What differs; saving once more puts one's own in place of theirs. */
    private void tell(MeetingPlan theirs, MeetingPlan mine) {
        seen = theirs;
        var words = Stream.of(
                        differs("meeting.desk.plan.camera", theirs.camera(), mine.camera()),
                        differs("meeting.desk.plan.microphone", theirs.microphone(), mine.microphone()),
                        differs("meeting.desk.plan.gate", theirs.gate(), mine.gate()),
                        differs("meeting.desk.plan.phone", theirs.phone(), mine.phone()),
                        differs("meeting.desk.plan.code", theirs.phoneCode(), mine.phoneCode()))
                .flatMap(it -> it)
                .collect(Collectors.joining(", "));
        meanwhile.setText(getTranslation("meeting.desk.plan.meanwhile")
                + (words.isEmpty() ? "" : " " + getTranslation("meeting.desk.plan.meanwhile.theirs", words)));
    }

    private Stream<String> differs(String key, @Nullable Object theirs, @Nullable Object mine) {
        return Objects.equals(theirs, mine) ? Stream.empty() : Stream.of(getTranslation(key) + " – " + said(theirs));
    }

    private String said(@Nullable Object value) {
        return switch (value) {
            case null -> getTranslation("meeting.desk.plan.meanwhile.no");
            case Boolean on ->
                getTranslation(on ? "meeting.desk.plan.meanwhile.yes" : "meeting.desk.plan.meanwhile.no");
            default -> value.toString();
        };
    }

    /** Empty when something typed is wrong; its field says so. */
    private Optional<MeetingPlan> plan() {
        var number = phone.getValue().strip();
        var digits = code.getValue().strip();
        var parsed = PhoneNumber.parse(number);
        say(phone, !number.isEmpty() && parsed.isEmpty() ? "meeting.desk.plan.phone.wrong" : null);
        say(code, wrong(digits, number));
        return phone.isInvalid() || code.isInvalid()
                ? Optional.empty()
                : Optional.of(new MeetingPlan(
                        camera.getValue(),
                        microphone.getValue(),
                        gate.getValue(),
                        parsed.map(PhoneNumber::value).orElse(null),
                        digits.isEmpty() ? null : digits));
    }

    private static @Nullable String wrong(String digits, String number) {
        if (digits.isEmpty()) {
            return null;
        }
        if (!MeetingPlan.isCode(digits)) {
            return "meeting.desk.plan.code.wrong";
        }
        return number.isEmpty() ? "meeting.desk.plan.code.alone" : null;
    }

    private void say(TextField field, @Nullable String key) {
        field.setErrorMessage(key == null ? "" : getTranslation(key));
        field.setInvalid(key != null);
    }
}
