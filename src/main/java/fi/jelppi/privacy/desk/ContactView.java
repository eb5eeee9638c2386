package fi.jelppi.privacy.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.jelppi.mail.EmailAddress;
import fi.jelppi.privacy.PrivacyContact;
import fi.jelppi.privacy.PrivacyNotices;
import fi.jelppi.privacy.spi.KeptData;
import fi.jelppi.security.Role;
import fi.jelppi.shared.PhoneNumber;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom visitors may ask about their data, and what central keeps by its settings. */
@Route(registerAtStartup = false)
@RolesAllowed({Role.ADMIN_NAME, Role.COORDINATOR_NAME})
class ContactView extends Div implements HasDynamicTitle {

    private static final int LONGEST = 120;

    private final PrivacyNotices notices;
    private final TextField controller = field("privacy.desk.controller");
    private final TextField person = field("privacy.desk.person");
    private final TextField phone = field("privacy.desk.phone");
    private final TextField email = field("privacy.desk.email");

    ContactView(PrivacyNotices notices) {
        this.notices = notices;
        addClassName("desk-page");
        controller.setHelperText(getTranslation("privacy.desk.controller.help"));
        show(notices.notice().contact());
        var save = new Button(getTranslation("desk.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Section(new H2(getTranslation("privacy.ask")), controller, person, phone, email, save);
        form.addClassNames("desk-card", "desk-form");
        add(new H1(getTranslation("privacy.title")), new Paragraph(getTranslation("privacy.desk.lead")), form, kept());
    }

    private TextField field(String key) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(LONGEST);
        field.setManualValidation(true);
        return field;
    }

    private void show(PrivacyContact contact) {
        controller.setValue(orEmpty(contact.controller()));
        person.setValue(orEmpty(contact.person()));
        phone.setValue(orEmpty(contact.phone()));
        email.setValue(orEmpty(contact.email()));
    }

    private Section kept() {
        var list = new UnorderedList();
        notices.keptHere().forEach(one -> list.add(new ListItem(line(one))));
        var section = new Section(
                new H2(getTranslation("privacy.kept-at-central")),
                list,
                new Paragraph(getTranslation("privacy.desk.kept")));
        section.addClassName("desk-card");
        return section;
    }

    private String line(KeptData kept) {
        var key = "privacy.central." + kept.kind().code();
        return kept.days().map(days -> getTranslation(key, days)).orElseGet(() -> getTranslation(key + ".kept"));
    }

    private void save() {
        check(controller, controller.getValue().isBlank(), "privacy.desk.controller.missing");
        check(phone, isFilled(phone) && PhoneNumber.parse(phone.getValue()).isEmpty(), "privacy.desk.phone.wrong");
        check(
                email,
                isFilled(email) && EmailAddress.parse(email.getValue().strip()).isEmpty(),
                "privacy.desk.email.wrong");
        if (!controller.isInvalid() && !phone.isInvalid() && !email.isInvalid()) {
            notices.tell(new PrivacyContact(text(controller), text(person), text(email), text(phone)));
            Notification.show(getTranslation("privacy.desk.saved"));
        }
    }

    private void check(TextField field, boolean wrong, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(wrong);
    }

    private static boolean isFilled(TextField field) {
        return !field.getValue().isBlank();
    }

    private static @Nullable String text(TextField field) {
        return isFilled(field) ? field.getValue().strip() : null;
    }

    private static String orEmpty(@Nullable String text) {
        return Optional.ofNullable(text).orElse("");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("privacy.title") + " · JELPPI";
    }
}
