package fi.jelppi.jobs.desk.voucher;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import fi.jelppi.desk.spi.DateWords;
import fi.jelppi.jobs.voucher.TermsInput;
import fi.jelppi.jobs.voucher.TermsInput.Numbers;
import fi.jelppi.jobs.voucher.TermsInput.Problem;
import fi.jelppi.jobs.voucher.TermsInput.SourceInput;
import fi.jelppi.jobs.voucher.VoucherTerms;
import fi.jelppi.jobs.voucher.VoucherTerms.Demand;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of the voucher's terms, each with what is wrong with it. */
class TermsFields extends Div {

    private final TextField area = text("jobs.voucher.desk.area", TermsInput.LONGEST_NAME);
    private final IntegerField year = number("jobs.voucher.desk.year");
    private final IntegerField percent = number("jobs.voucher.desk.percent");
    private final IntegerField euros = number("jobs.voucher.desk.euros");
    private final IntegerField bornFrom = number("jobs.voucher.desk.born-from");
    private final IntegerField bornTo = number("jobs.voucher.desk.born-to");
    private final DatePicker seasonFrom = day("jobs.voucher.desk.season-from");
    private final DatePicker seasonTo = day("jobs.voucher.desk.season-to");
    private final IntegerField days = number("jobs.voucher.desk.days");
    private final IntegerField hours = number("jobs.voucher.desk.hours");
    private final CheckboxGroup<Demand> demands = new CheckboxGroup<>();
    private final TextField sourceName = text("jobs.voucher.desk.source", TermsInput.LONGEST_NAME);
    private final TextField sourceAddress = text("jobs.voucher.desk.source-address", TermsInput.LONGEST_ADDRESS);
    private final DatePicker checked = day("jobs.voucher.desk.checked");

    TermsFields() {
        addClassNames("desk-form", "point-form");
        demands.setLabel(getTranslation("jobs.voucher.desk.demands"));
        demands.setItems(Demand.values());
        demands.setItemLabelGenerator(demand -> getTranslation(demand.textKey()));
        days.setHelperText(getTranslation("jobs.voucher.desk.least.help"));
        hours.setHelperText(getTranslation("jobs.voucher.desk.least.help"));
        sourceAddress.setHelperText(getTranslation("jobs.voucher.desk.source-address.help"));
        checked.setHelperText(getTranslation("jobs.voucher.desk.checked.help"));
        add(area, year, percent, euros, bornFrom, bornTo, seasonFrom, seasonTo, days, hours, demands);
        add(sourceName, sourceAddress, checked);
    }

    private TextField text(String key, int longest) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(longest);
        field.setManualValidation(true);
        return field;
    }

    private IntegerField number(String key) {
        var field = new IntegerField(getTranslation(key));
        field.setManualValidation(true);
        return field;
    }

    private DatePicker day(String key) {
        var field = new DatePicker(getTranslation(key));
        field.setI18n(DateWords.of(this, getLocale()));
        field.setManualValidation(true);
        return field;
    }

    void show(VoucherTerms terms) {
        show(terms, 0, terms.checked());
    }

    /** As terms of the next year usually are; somebody still has to compare them with the source. */
    void showForNextYear(VoucherTerms terms) {
        show(terms, 1, null);
    }

    private void show(VoucherTerms terms, int years, @Nullable LocalDate day) {
        area.setValue(terms.area());
        year.setValue(terms.year() + years);
        percent.setValue(terms.amount().percent());
        euros.setValue(terms.amount().mostEuros());
        bornFrom.setValue(terms.born().from() + years);
        bornTo.setValue(terms.born().to() + years);
        seasonFrom.setValue(terms.season().from().plusYears(years));
        seasonTo.setValue(terms.season().to().plusYears(years));
        days.setValue(terms.length().days());
        hours.setValue(terms.length().hours());
        demands.setValue(terms.demands());
        sourceName.setValue(terms.source().name());
        sourceAddress.setValue(terms.source().address().toString());
        checked.setValue(day);
    }

    TermsInput input() {
        return new TermsInput(
                area.getValue(),
                year.getValue(),
                new Numbers(
                        percent.getValue(),
                        euros.getValue(),
                        bornFrom.getValue(),
                        bornTo.getValue(),
                        days.getValue(),
                        hours.getValue()),
                seasonFrom.getValue(),
                seasonTo.getValue(),
                demands.getValue(),
                new SourceInput(sourceName.getValue(), sourceAddress.getValue(), checked.getValue()));
    }

    void mark(Set<Problem> problems) {
        Stream.of(Problem.values()).forEach(problem -> {
            var field = field(problem);
            field.setErrorMessage(getTranslation(problem.textKey()));
            field.setInvalid(problems.contains(problem));
        });
    }

    private HasValidationProperties field(Problem problem) {
        return switch (problem) {
            case AREA -> area;
            case YEAR -> year;
            case PERCENT -> percent;
            case EUROS -> euros;
            case BORN -> bornTo;
            case SEASON -> seasonTo;
            case DAYS -> days;
            case HOURS -> hours;
            case SOURCE_NAME -> sourceName;
            case SOURCE_ADDRESS -> sourceAddress;
            case CHECKED -> checked;
        };
    }
}
