package fi.jelppi.jobs.desk.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.jelppi.jobs.HowToApply;
import fi.jelppi.jobs.ListedVacancies.Ended;
import fi.jelppi.jobs.ListedVacancies.Gone;
import fi.jelppi.jobs.ListedVacancies.Listed;
import fi.jelppi.jobs.ListedVacancies.Open;
import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.VacancyId;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The vacancies of a list as they stand now; what is open leads to its advertisement. */
class VacancyLines extends UnorderedList {

    VacancyLines(List<VacancyId> list, Map<VacancyId, Listed> standing) {
        addClassName("interest-vacancies");
        list.forEach(id -> add(new ListItem(line(standing.get(id)))));
    }

    private Component line(@Nullable Listed listed) {
        return switch (listed) {
            case Open open -> open(open.posting().vacancy());
            case Ended ended ->
                new Span(getTranslation("jobs.interest.desk.ended", words(ended.title(), ended.employer())));
            case Gone _ -> new Span(getTranslation("jobs.interest.desk.gone"));
            case null -> new Span(getTranslation("jobs.interest.desk.gone"));
        };
    }

    private static Component open(Vacancy vacancy) {
        var words = words(vacancy.title(), vacancy.employer().name());
        return address(vacancy)
                .<Component>map(address -> {
                    var link = new Anchor(address.toString(), words, AnchorTarget.BLANK);
                    link.setRouterIgnore(true);
                    link.getElement().setAttribute("rel", "noopener noreferrer");
                    return link;
                })
                .orElseGet(() -> new Span(words));
    }

    private static Optional<URI> address(Vacancy vacancy) {
        return Optional.ofNullable(vacancy.source().link())
                .filter(HowToApply::isWeb)
                .or(() -> Optional.ofNullable(vacancy.howToApply().link()));
    }

    private static String words(String title, String employer) {
        return employer.isBlank() ? title : title + ", " + employer;
    }
}
