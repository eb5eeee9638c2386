package fi.jelppi.jobs.desk;

import com.vaadin.flow.component.select.Select;
import fi.jelppi.jobs.Stated;
import java.util.Locale;

/** Yes, no, or not stated. */
class StatedField extends Select<Stated> {

    StatedField(String labelKey) {
        setLabel(getTranslation(labelKey));
        setItems(Stated.values());
        setItemLabelGenerator(one -> getTranslation(key(one)));
        setValue(Stated.NOT_STATED);
    }

    static String key(Stated stated) {
        return "jobs.desk.stated." + stated.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
