package fi.jelppi.guides;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationContext;

/** Puts into a real kiosk what central would send it of guides. */
public final class GuideCopy {

    private final GuideHandler handler;

    public GuideCopy(ApplicationContext kiosk) {
        handler = kiosk.getBean(GuideHandler.class);
    }

    public void put(GuideId id, Map<Locale, String> files) {
        var byTag = new TreeMap<String, String>();
        files.forEach((language, text) -> byTag.put(language.toLanguageTag(), text));
        handler.apply(GuidePayload.key(id), new GuidePayload(id.value(), byTag, false, null, null));
    }

    public void remove(GuideId id) {
        handler.remove(GuidePayload.key(id));
    }
}
