package fi.jelppi.event.site;

import fi.jelppi.event.PersonInput;
import fi.jelppi.event.PersonInput.Field;
import java.util.LinkedHashMap;
import java.util.Map;

/** The values of a form by field code, as a template reads them. */
final class SiteFields {

    private SiteFields() {}

    static Map<String, String> of(PersonInput input) {
        var values = new LinkedHashMap<String, String>();
        for (Field field : Field.values()) {
            values.put(field.code(), input.value(field));
        }
        return values;
    }
}
