package fi.jelppi.jobs.site;

import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.site.SiteLanguage;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What is open, for anybody: a list, one of them, a list for a frame of another site, and feeds. Without an account. */
@Controller
@OnCentral
class PublicJobsController {

    static final String FRAMED = "/jobs/embed";

    private static final int ON_A_PAGE = 20;
    private static final int IN_A_FRAME = 10;
    private static final int IN_A_FEED = 100;
    private static final int LAST_PAGE = 500;

    private final PublicJobs jobs;
    private final PublicJobWords words;
    private final JobFeeds feeds;
    private final JobPostingJson json;

    PublicJobsController(PublicJobs jobs, PublicJobWords words, JobFeeds feeds, JobPostingJson json) {
        this.jobs = jobs;
        this.words = words;
        this.feeds = feeds;
        this.json = json;
    }

    @ModelAttribute("languages")
    Object languages() {
        return SiteLanguage.ALL;
    }

    /** @param kind code; an unknown one shows all */
    @GetMapping("/jobs")
    String list(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "0") String page,
            Model model,
            Locale language) {
        int number = page.matches("[0-9]{1,3}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 0;
        var found = jobs.page(kind, number * ON_A_PAGE, ON_A_PAGE + 1);
        model.addAttribute("jobs", words.cards(found.stream().limit(ON_A_PAGE).toList(), language));
        model.addAttribute("kinds", VacancyKind.values());
        model.addAttribute(
                "chosen", PublicJobs.kind(kind).map(VacancyKind::code).orElse(""));
        model.addAttribute("number", number);
        model.addAttribute("more", found.size() > ON_A_PAGE);
        model.addAttribute("here", "/jobs");
        return "jobs/list";
    }

    @GetMapping("/jobs/open/{id}")
    String one(@PathVariable String id, Model model, Locale language, HttpServletResponse response) {
        var found = jobs.find(id);
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("here", "/jobs");
            return "jobs/gone";
        }
        model.addAttribute("here", "/jobs/open/" + id);
        model.addAttribute("job", words.detail(found.get(), language));
        if (!found.get().vacancy().kind().isTraining()) {
            model.addAttribute("posting", json.of(found.get()));
        }
        return "jobs/open";
    }

    @GetMapping(FRAMED)
    String embed(@RequestParam(defaultValue = "") String kind, Model model, Locale language) {
        model.addAttribute("jobs", words.cards(jobs.page(kind, 0, IN_A_FRAME), language));
        return "jobs/embed";
    }

    /** JSON Feed 1.1. */
    @GetMapping(path = "/jobs/feed.json", produces = "application/feed+json")
    @ResponseBody
    String jsonFeed(Locale language) {
        return feeds.json(jobs.page("", 0, IN_A_FEED), language);
    }

    /** RSS 2.0. */
    @GetMapping(path = "/jobs/feed.xml", produces = MediaType.APPLICATION_RSS_XML_VALUE)
    @ResponseBody
    byte[] rss(Locale language) {
        return feeds.rss(jobs.page("", 0, IN_A_FEED), language);
    }
}
