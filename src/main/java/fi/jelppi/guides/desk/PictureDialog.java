package fi.jelppi.guides.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fi.jelppi.guides.PictureName;
import fi.jelppi.guides.Proof;
import fi.jelppi.guides.Step;
import fi.jelppi.shared.i18n.Languages;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Asks for which step a picture is and, in each language, what is in it; then writes it into the texts. */
class PictureDialog extends Dialog {

    private static final int LONGEST = 300;

    private final PictureName name;
    private final LanguageFields texts;
    private final Select<Step> step = new Select<>();
    private final Map<Locale, TextField> says = new LinkedHashMap<>();

    PictureDialog(PictureName name, LanguageFields texts) {
        this.name = name;
        this.texts = texts;
        setHeaderTitle(getTranslation("guides.desk.picture.title"));
        setWidth("38rem");
        var shown = new Image(name.path(), "");
        shown.addClassName("guide-preview-picture");
        step.setLabel(getTranslation("guides.desk.picture.step"));
        step.setItemLabelGenerator(Step::heading);
        step.setItems(Proof.text(texts.text(Languages.FINNISH)).steps());
        step.setErrorMessage(getTranslation("guides.desk.picture.step.missing"));
        var form = new Div(shown, new Paragraph(getTranslation("guides.desk.picture.help")), step);
        form.addClassName("desk-form");
        texts.files().forEach((language, text) -> {
            if (Languages.all().contains(language) || !text.isBlank()) {
                form.add(says(language));
            }
        });
        add(form);
        var insert = new Button(getTranslation("guides.desk.picture.insert"), click -> insert());
        insert.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("desk.cancel"), click -> close()), insert);
    }

    private TextField says(Locale language) {
        var field = new TextField(
                getTranslation("guides.desk.picture.says", getTranslation(GuideNames.languageKey(language))));
        field.setMaxLength(LONGEST);
        field.setManualValidation(true);
        field.setErrorMessage(getTranslation("guides.desk.picture.says.missing"));
        field.setWidthFull();
        says.put(language, field);
        return field;
    }

    private void insert() {
        step.setInvalid(step.isEmpty());
        says.values().forEach(field -> field.setInvalid(field.getValue().isBlank()));
        if (step.isInvalid() || says.values().stream().anyMatch(TextField::isInvalid)) {
            return;
        }
        var files = new HashMap<Locale, String>();
        says.forEach((language, field) -> files.put(
                language,
                PictureText.insert(
                        texts.text(language), step.getValue().name(), PictureText.of(field.getValue(), name))));
        texts.fill(files);
        close();
    }
}
