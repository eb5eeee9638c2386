package fi.jelppi.guides.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fi.jelppi.shared.i18n.Languages;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A guide's text in each language: side by side, or one at a time behind tabs where there is no room. */
class LanguageFields extends Div {

    private static final int LONGEST = 100_000;
    private static final int PAUSE_MILLIS = 600;

    private final Tabs tabs = new Tabs();
    private final Div columns = new Div();
    private final Map<Locale, TextArea> areas = new LinkedHashMap<>();
    private final Map<Tab, Locale> languages = new LinkedHashMap<>();
    private Consumer<Locale> look = language -> {};
    private Map<Locale, String> kept;

    LanguageFields(Map<Locale, String> files) {
        addClassName("guide-fields");
        tabs.addClassName("guide-tabs");
        columns.addClassName("guide-texts");
        add(tabs, columns);
        Languages.all().forEach(this::area);
        fill(files);
        kept = files();
        tabs.addSelectedChangeListener(change -> {
            var language = languages.get(change.getSelectedTab());
            if (language != null) {
                show(language);
            }
        });
        show(Languages.FINNISH);
    }

    /** @param listener told the language that somebody reads or writes */
    void onLook(Consumer<Locale> listener) {
        look = listener;
    }

    private TextArea area(Locale language) {
        return areas.computeIfAbsent(language, this::add);
    }

    private TextArea add(Locale language) {
        var name = getTranslation(GuideNames.languageKey(language));
        var tab = new Tab(name);
        languages.put(tab, language);
        tabs.add(tab);
        var area = new TextArea(name);
        area.addClassName("guide-text");
        area.setMaxLength(LONGEST);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MILLIS);
        area.getElement().setAttribute("spellcheck", "true");
        area.getElement().setAttribute("lang", language.getLanguage());
        area.addFocusListener(focus -> show(language));
        area.addValueChangeListener(change -> look.accept(language));
        columns.add(area);
        return area;
    }

    private void show(Locale language) {
        areas.forEach((one, area) -> area.setClassName("shown", one.equals(language)));
        languages.forEach((tab, one) -> {
            if (one.equals(language)) {
                tabs.setSelectedTab(tab);
            }
        });
        look.accept(language);
    }

    /** Puts texts into their fields; the other fields stay as they are. */
    void fill(Map<Locale, String> files) {
        Languages.onTouchScreen().stream()
                .filter(files::containsKey)
                .forEach(language -> area(language).setValue(files.getOrDefault(language, "")));
    }

    /** What stands in each field, changed. */
    void replace(UnaryOperator<String> change) {
        areas.values().forEach(area -> area.setValue(change.apply(area.getValue())));
    }

    String text(Locale language) {
        return area(language).getValue();
    }

    Map<Locale, String> files() {
        var files = new LinkedHashMap<Locale, String>();
        areas.forEach((language, area) -> files.put(language, area.getValue()));
        return files;
    }

    boolean isChanged() {
        return !files().equals(kept);
    }

    /** What stands in the fields is published now. */
    void keep() {
        kept = files();
    }
}
