package fi.jelppi.meeting.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.desk.spi.ChoiceBox;
import fi.jelppi.meeting.Meeting;
import fi.jelppi.security.Account;
import java.util.List;

/** Who runs the training from now on. */
class HandOverDialog extends Dialog {

    private final MeetingServices services;
    private final Meeting meeting;
    private final Runnable changed;
    private final ChoiceBox<Account> coach;

    HandOverDialog(MeetingServices services, Meeting meeting, Runnable changed) {
        this.services = services;
        this.meeting = meeting;
        this.changed = changed;
        setHeaderTitle(getTranslation("meeting.desk.hand-over"));
        coach = new ChoiceBox<>(getTranslation("meeting.desk.hand-over.to"), others(), Account::name);
        var form = new Div(new Paragraph(getTranslation("meeting.desk.hand-over.text")), coach);
        form.addClassName("desk-form");
        add(form);
        var save = new Button(getTranslation("meeting.desk.hand-over.do"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("desk.cancel"), click -> close()), save);
    }

    /** Everybody who can log in may run a training. */
    private List<Account> others() {
        return services.accounts().all().stream()
                .filter(account -> account.state() == Account.State.ACTIVE)
                .filter(account -> !account.id().equals(meeting.coach()))
                .toList();
    }

    private void save() {
        var chosen = coach.getValue();
        if (chosen == null) {
            coach.setErrorMessage(getTranslation("meeting.desk.hand-over.missing"));
            coach.setInvalid(true);
            return;
        }
        MeetingWords.of(this, getLocale(), services).tell(services.meetings().handOver(meeting.session(), chosen.id()));
        close();
        changed.run();
    }
}
