package fi.jelppi.guides.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import fi.jelppi.guides.GuideHistory.Version;
import fi.jelppi.security.Account;
import fi.jelppi.security.Accounts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

/** Versions of a guide as a list. */
class VersionGrid extends Grid<Version> {

    private final ZoneId zone;

    VersionGrid(Accounts accounts, ZoneId zone, Function<Version, Div> actions) {
        this.zone = zone;
        setAllRowsVisible(true);
        setSelectionMode(Grid.SelectionMode.NONE);
        setEmptyStateText(getTranslation("guides.history.none"));
        addColumn(version -> Long.toString(version.number()))
                .setHeader(getTranslation("guides.history.version"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(version -> when(version.at())).setHeader(getTranslation("guides.history.when"));
        addColumn(version -> accounts.find(version.by()).map(Account::name).orElse("–"))
                .setHeader(getTranslation("guides.history.who"));
        addComponentColumn(actions::apply).setKey("actions").setHeader(getTranslation("guides.desk.actions"));
    }

    private String when(Instant at) {
        return DateTimeFormatter.ofPattern(
                        getTranslation("shared.format.date") + " " + getTranslation("shared.format.at"),
                        Locale.of(getLocale().getLanguage()))
                .format(at.atZone(zone));
    }

    /** Named after its version for whoever hears the page. */
    static Button button(String key, Version version, Runnable work) {
        var button = new Button("", click -> work.run());
        button.setText(button.getTranslation(key));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(button.getText() + ": " + version.number());
        return button;
    }
}
