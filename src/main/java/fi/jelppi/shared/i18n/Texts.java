package fi.jelppi.shared.i18n;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Texts of all screens, from the same files as those of the public pages. A missing key shows itself and is logged once. */
@Component
class Texts implements I18NProvider {

    private static final Logger log = LoggerFactory.getLogger(Texts.class);
    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.all();
    }

    @Override
    public Locale getDefaultLocale() {
        return Languages.FINNISH;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        var bundle = ResourceBundle.getBundle(BUNDLE, supported(locale), NO_FALLBACK);
        if (!bundle.containsKey(key)) {
            if (reported.add(key)) {
                log.warn("no text for key {}", key);
            }
            return key;
        }
        String text = bundle.getString(key);
        return params.length == 0 ? text : new MessageFormat(text, locale).format(params);
    }

    private static Locale supported(Locale locale) {
        if (Languages.all().contains(locale)) {
            return locale;
        }
        return Languages.all().stream()
                .filter(l -> l.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(Languages.FINNISH);
    }
}
