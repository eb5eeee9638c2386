package fi.jelppi.jobs.desk.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.jobs.ListedVacancies.Listed;
import fi.jelppi.jobs.VacancyId;
import fi.jelppi.jobs.list.Interest;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One who gave a list: who, where and when, the vacancies, and what is to be done. */
class InterestRow extends Div {

    private final Interest interest;
    private final String name;

    InterestRow(Interest interest, Map<VacancyId, Listed> standing, InterestWords words) {
        this.interest = interest;
        this.name = words.name(interest);
        addClassName("interest-row");
        add(person(words), new VacancyLines(interest.list().vacancies(), standing));
    }

    private Div person(InterestWords words) {
        var who = new Span(name);
        who.addClassName("interest-name");
        var when = new Span(getTranslation("jobs.interest.desk.from", words.village(interest), words.when(interest)));
        when.addClassName("call-when");
        var person = new Div(who);
        person.addClassName("interest-person");
        var phone = interest.person().phone();
        if (phone != null) {
            person.add(link(phone.link(), phone.value()));
        }
        var email = interest.person().email();
        if (email != null) {
            person.add(link("mailto:" + email.value(), email.value()));
        }
        person.add(when);
        return person;
    }

    private static Anchor link(String address, String words) {
        var link = new Anchor(address, words);
        link.setRouterIgnore(true);
        return link;
    }

    /** @param change marks it as handled, or opens it again */
    InterestRow with(Consumer<Interest> change, Consumer<Interest> forget) {
        var done = new Button(
                getTranslation(interest.handledAt() == null ? "jobs.interest.desk.done" : "jobs.interest.desk.reopen"),
                click -> change.accept(interest));
        var delete = new Button(getTranslation("jobs.interest.desk.forget"), click -> forget.accept(interest));
        for (var button : List.of(done, delete)) {
            button.addThemeVariants(ButtonVariant.SMALL);
            button.setAriaLabel(button.getText() + ": " + name);
        }
        var actions = new Div(done, delete);
        actions.addClassName("interest-actions");
        add(actions);
        return this;
    }
}
