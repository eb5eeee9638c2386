package fi.jelppi.checkin.desk;

import com.vaadin.flow.component.textfield.TextField;

/** Why a coach sets something right: required, kept for ever beside what it explains. */
class ReasonField extends TextField {

    private static final int LONGEST = 300;

    ReasonField() {
        setLabel(getTranslation("checkin.desk.reason"));
        setHelperText(getTranslation("checkin.desk.reason.help"));
        setErrorMessage(getTranslation("checkin.desk.reason.missing"));
        setRequiredIndicatorVisible(true);
        setMaxLength(LONGEST);
    }

    /** Says so at the field when nothing was written. */
    boolean filled() {
        setInvalid(getValue().isBlank());
        return !isInvalid();
    }
}
