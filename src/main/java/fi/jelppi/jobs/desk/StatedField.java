package fi.jelppi.jobs.desk;

import com.vaadin.flow.component.select.Select;
import fi.jelppi.jobs.Stated;
import java.util.Locale;

/** Yes, no, or not stated. */
class StatedField extends Select<Stated> {

    StatedField(String labelKey) {
        setLabel(getTranslation(labelKey));
        setItems(Stated.values());
        setItemLabelGenerator(one -> getTranslation(
                "jobs.desk.stated." + one.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        setValue(Stated.NOT_STATED);
    }
}
