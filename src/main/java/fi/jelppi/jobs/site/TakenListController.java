package fi.jelppi.jobs.site;

import fi.jelppi.jobs.ListedVacancies;
import fi.jelppi.jobs.list.MadeList;
import fi.jelppi.jobs.list.MadeLists;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.site.SiteLanguage;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A list that somebody took along from a kiosk: for whoever has its link, and for no search engine (decision 0232). */
@Controller
@OnCentral
class TakenListController {

    /** A list that a kiosk has just sent is there within seconds; after a minute waiting is no use. */
    private static final int MOST_WAITS = 12;

    private static final int SECONDS = 5;

    private final MadeLists lists;
    private final ListedVacancies vacancies;
    private final TakenListWords words;
    private final JelppiProperties properties;

    TakenListController(MadeLists lists, ListedVacancies vacancies, TakenListWords words, JelppiProperties properties) {
        this.lists = lists;
        this.vacancies = vacancies;
        this.words = words;
        this.properties = properties;
    }

    @ModelAttribute("languages")
    Object languages() {
        return SiteLanguage.ALL;
    }

    /** Days that a list is kept. */
    @ModelAttribute("days")
    long days() {
        return MadeLists.LIFE.toDays();
    }

    /** @param wait how often the page has come back by itself already */
    @GetMapping("/jobs/list/{token}")
    String list(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String lang,
            @RequestParam(defaultValue = "0") String wait,
            Model model,
            Locale language,
            HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        var found = lists.find(token);
        if (found.isEmpty()) {
            return missing(token, wait, model, language, response);
        }
        var list = found.get();
        if (lang.isEmpty()
                && SiteLanguage.ALL.contains(list.language())
                && !list.language().equals(language)) {
            return "redirect:/jobs/list/" + token + "?lang=" + list.language().toLanguageTag();
        }
        return show(token, list, model, language);
    }

    private String show(String token, MadeList list, Model model, Locale language) {
        var ids = list.list().vacancies();
        var standing = vacancies.look(ids);
        model.addAttribute("here", "/jobs/list/" + token);
        model.addAttribute(
                "rows",
                ids.stream().map(id -> words.row(standing.get(id), language)).toList());
        model.addAttribute("until", words.day(LocalDate.ofInstant(list.expires(), properties.zone()), language));
        return "jobs/taken";
    }

    /** Not there: not yet, not any more, or never. Nobody learns which. */
    private static String missing(
            String token, String wait, Model model, Locale language, HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        if (!MadeLists.isToken(token)) {
            model.addAttribute("here", "/jobs");
            return "jobs/taken-gone";
        }
        var here = "/jobs/list/" + token;
        model.addAttribute("here", here);
        int waited = wait.matches("[0-9]{1,2}") ? Integer.parseInt(wait) : MOST_WAITS;
        if (waited >= MOST_WAITS) {
            return "jobs/taken-gone";
        }
        response.setHeader(
                "Refresh", SECONDS + "; url=" + here + "?lang=" + language.toLanguageTag() + "&wait=" + (waited + 1));
        return "jobs/taken-soon";
    }
}
