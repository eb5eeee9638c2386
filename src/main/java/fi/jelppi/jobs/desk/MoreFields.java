package fi.jelppi.jobs.desk;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.VacancyInput.More;
import fi.jelppi.jobs.rules.Cards;
import fi.jelppi.jobs.rules.Spoken;
import java.util.Set;

/** What most vacancies leave open: remote work, number of positions, cards and languages. */
class MoreFields extends Div {

    private final Checkbox remote = new Checkbox(getTranslation("jobs.desk.remote"));
    private final IntegerField positions = new IntegerField(getTranslation("jobs.fact.positions"));
    private final CheckboxGroup<String> cards = new CheckboxGroup<>(getTranslation("jobs.desk.cards"));
    private final CheckboxGroup<String> languages = new CheckboxGroup<>(getTranslation("jobs.desk.languages"));

    MoreFields() {
        addClassName("desk-form");
        cards.addClassName("desk-many");
        languages.addClassName("desk-many");
        cards.setItems(Cards.names());
        languages.setItems(Spoken.codes());
        languages.setItemLabelGenerator(code -> Spoken.name(code, getLocale()));
        add(remote, positions, cards, languages);
    }

    HasValidationProperties positions() {
        return positions;
    }

    /** What is stated, not what was read out of the text. */
    void show(Vacancy written) {
        remote.setValue(written.remote());
        positions.setValue(written.offer().positions());
        cards.setValue(Set.copyOf(written.requirements().cards()));
        languages.setValue(Set.copyOf(written.requirements().languages()));
    }

    /** In the order in which they are offered, so that the same choice is the same vacancy. */
    More value() {
        return new More(
                remote.getValue(),
                positions.getValue(),
                Cards.names().stream().filter(cards.getValue()::contains).toList(),
                Spoken.codes().stream().filter(languages.getValue()::contains).toList());
    }
}
