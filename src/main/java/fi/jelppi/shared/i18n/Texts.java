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

/**
 * Texts of all screens, from the same files as those of the public pages. What a language of visitors lacks is said in Finnish,
 * between two marks by which the page tells the browser so; a key that Finnish lacks shows itself and is logged once.
 */
@Component
class Texts implements I18NProvider {

    private static final Logger log = LoggerFactory.getLogger(Texts.class);
    private static final String BUNDLE = "vaadin-i18n.translations";

    /** Unicode's first strong isolate: the text inside runs in its own direction. Known to {@code foreign-text.ts}. */
    private static final String FOREIGN = "\u2068";

    private static final String END_OF_FOREIGN = "\u2069";
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
        var language = supported(locale);
        if (bundle(language).containsKey(key)) {
            return text(key, language, params);
        }
        if (bundle(Languages.FINNISH).containsKey(key)) {
            return FOREIGN + text(key, Languages.FINNISH, params) + END_OF_FOREIGN;
        }
        if (reported.add(key)) {
            log.warn("no text for key {}", key);
        }
        return key;
    }

    private static String text(String key, Locale language, Object... params) {
        String text = bundle(language).getString(key);
        return params.length == 0 ? text : new MessageFormat(text, Languages.forNumbers(language)).format(params);
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(BUNDLE, language, NO_FALLBACK);
    }

    private static Locale supported(Locale locale) {
        var languages = Languages.onTouchScreen();
        if (languages.contains(locale)) {
            return locale;
        }
        return languages.stream()
                .filter(l -> l.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(Languages.FINNISH);
    }
}
