package fi.jelppi.guides.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Publishes at once or from a day on, and checks before. */
class PublishBar extends Div {

    private final LocalDate today;
    private final DatePicker from;
    private final Paragraph coming = new Paragraph();
    private @Nullable LocalDate kept;

    /** @param publish told the day, which is today for at once */
    PublishBar(LocalDate today, Consumer<LocalDate> publish, Runnable check) {
        this.today = today;
        from = Days.field(this, "guides.desk.plan.publish", today);
        from.setHelperText(getTranslation("guides.desk.plan.publish.help"));
        addClassName("guide-publish");
        coming.addClassName("guide-coming");
        var buttons = new Div(from, publishButton(publish), checkButton(check));
        buttons.addClassName("desk-actions");
        add(coming, buttons);
        keep(null);
    }

    private Button publishButton(Consumer<LocalDate> publish) {
        var button = new Button(getTranslation("guides.desk.publish"), click -> {
            if (!Days.isWrong(from, today)) {
                publish.accept(from.getOptionalValue().orElse(today));
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button checkButton(Runnable check) {
        var button = new Button(getTranslation("guides.desk.check"));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            check.run();
            button.setEnabled(true);
        });
        return button;
    }

    /** @param day from when what is in the fields stands; null when it does */
    final void keep(@Nullable LocalDate day) {
        kept = day;
        from.setValue(day);
        coming.setVisible(day != null);
        if (day != null) {
            coming.setText(getTranslation("guides.desk.plan.coming", Days.of(this, day)));
        }
    }

    boolean isChanged() {
        return !Objects.equals(kept, from.getValue());
    }
}
