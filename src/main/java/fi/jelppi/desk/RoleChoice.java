package fi.jelppi.desk;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import fi.jelppi.security.Role;
import java.util.Locale;

/** Which roles a person has. */
class RoleChoice extends CheckboxGroup<Role> {

    RoleChoice() {
        setLabel(getTranslation("desk.users.roles"));
        setItems(Role.values());
        setItemLabelGenerator(role -> getTranslation("desk.role." + role.name().toLowerCase(Locale.ROOT)));
        // Not by the required mark: it becomes aria-required, which a group may not have (WAI-ARIA 1.2).
        setHelperText(getTranslation("desk.users.roles.help"));
    }
}
