package fi.jelppi.organisation.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fi.jelppi.organisation.HallHost;
import fi.jelppi.organisation.PointInfo;
import fi.jelppi.organisation.PointPhone;
import fi.jelppi.shared.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Whom visitors may call, and who opens the door of the hall. */
class ContactDialog extends InfoDialog {

    private static final int LONGEST_NAME = 60;

    private final List<TextField> labels = new ArrayList<>();
    private final List<TextField> numbers = new ArrayList<>();
    private final TextField host = DeskFields.text(this, "organisation.info.host", LONGEST_NAME);
    private final TextField hostPhone = DeskFields.text(this, "organisation.info.host.phone", PhoneNumber.LONGEST);

    ContactDialog(InfoEditing editing) {
        super(editing, "organisation.info.contact.change");
        var rows = Math.min(PointInfo.MOST_PHONES, info().phones().size() + 2);
        for (int row = 0; row < rows; row++) {
            addRow(row < info().phones().size() ? info().phones().get(row) : null);
        }
        host.setValue(Optional.ofNullable(info().host().name()).orElse(""));
        hostPhone.setValue(Optional.ofNullable(info().host().phone())
                .map(PhoneNumber::value)
                .orElse(""));
        form().add(new Paragraph(getTranslation("organisation.info.host.help")), host, hostPhone);
    }

    private void addRow(@Nullable PointPhone phone) {
        var label = DeskFields.text(this, "organisation.info.phone.label", LONGEST_NAME);
        var number = DeskFields.text(this, "organisation.info.phone.number", PhoneNumber.LONGEST);
        if (phone != null) {
            label.setValue(phone.label());
            number.setValue(phone.number().value());
        }
        labels.add(label);
        numbers.add(number);
        var row = new Div(label, number);
        row.addClassName("point-phone-row");
        form().add(row);
    }

    @Override
    UnaryOperator<PointInfo> read() {
        var phones = new ArrayList<PointPhone>();
        for (int row = 0; row < labels.size(); row++) {
            var label = labels.get(row).getValue().strip();
            number(numbers.get(row)).ifPresent(number -> phones.add(new PointPhone(label, number)));
            if (label.isEmpty() && !numbers.get(row).getValue().isBlank()) {
                refuse(labels.get(row), "organisation.info.phone.label.missing");
            }
            if (!label.isEmpty() && numbers.get(row).getValue().isBlank()) {
                refuse(numbers.get(row), "organisation.info.phone.wrong");
            }
        }
        var name = host.getValue().isBlank() ? null : host.getValue().strip();
        var told = new HallHost(name, number(hostPhone).orElse(null));
        return info -> info.with(phones, told);
    }

    private Optional<PhoneNumber> number(TextField field) {
        if (field.getValue().isBlank()) {
            return Optional.empty();
        }
        var number = PhoneNumber.parse(field.getValue());
        if (number.isEmpty()) {
            refuse(field, "organisation.info.phone.wrong");
        }
        return number;
    }
}
