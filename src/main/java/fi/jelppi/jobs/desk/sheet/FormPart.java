package fi.jelppi.jobs.desk.sheet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import fi.jelppi.jobs.sheet.Letters;
import fi.jelppi.jobs.sheet.Separator;
import fi.jelppi.jobs.sheet.TextForm;
import java.util.function.Consumer;

/** How a text file was found to be written; to be changed when the rows below look wrong. */
class FormPart extends Div {

    FormPart(TextForm found, Consumer<TextForm> onChange) {
        var letters = new Select<Letters>();
        letters.setLabel(getTranslation("jobs.sheet.letters"));
        letters.setItems(Letters.values());
        letters.setItemLabelGenerator(one -> getTranslation(one.textKey()));
        letters.setValue(found.letters());
        letters.setHelperText(getTranslation("jobs.sheet.letters.help"));
        var separator = new Select<Separator>();
        separator.setLabel(getTranslation("jobs.sheet.separator"));
        separator.setItems(Separator.values());
        separator.setItemLabelGenerator(one -> getTranslation(one.textKey()));
        separator.setValue(found.separator());
        letters.addValueChangeListener(change -> onChange.accept(new TextForm(change.getValue(), found.separator())));
        separator.addValueChangeListener(change -> onChange.accept(new TextForm(found.letters(), change.getValue())));
        add(letters, separator);
        addClassName("sheet-fields");
    }
}
