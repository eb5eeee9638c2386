package fi.jelppi.meeting.site;

import fi.jelppi.event.EventTimes;
import fi.jelppi.meeting.HomeEnd;
import fi.jelppi.meeting.HomeEnd.Standing;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.site.SameOrigin;
import fi.jelppi.shared.site.SiteLanguage;
import fi.jelppi.support.feedback.FeedbackInput;
import fi.jelppi.support.feedback.FeedbackInput.Problem;
import fi.jelppi.support.feedback.Respondent;
import fi.jelppi.support.feedback.Score;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which somebody at home says how a training was, once, without a name. */
@Controller
@OnCentral
@RequestMapping(HomeSite.PATH + "/{token:[A-Za-z0-9_-]{20,60}}/feedback")
class HomeFeedbackController {

    private final HomeEnd end;
    private final MessageSource messages;

    HomeFeedbackController(HomeEnd end, MessageSource messages) {
        this.end = end;
        this.messages = messages;
    }

    @ModelAttribute("languages")
    Object languages() {
        return SiteLanguage.ALL;
    }

    @ModelAttribute("here")
    String here(@PathVariable String token, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return HomeSite.PATH + "/" + token + "/feedback";
    }

    @GetMapping
    String show(@PathVariable String token, Model model, HttpServletResponse response, Locale language) {
        return switch (end.standing(token)) {
            case Standing.Asked asked -> form(asked, FeedbackInput.EMPTY, Set.of(), model, language);
            case Standing.Given _ -> said(model, "given");
            case Standing.NotNow() -> said(model, "not-now");
            case Standing.Unknown() -> {
                response.setStatus(HttpStatus.NOT_FOUND.value());
                model.addAttribute("what", "no-link");
                yield "meeting/message";
            }
        };
    }

    @PostMapping
    String give(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String score,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String words,
            Model model,
            HttpServletRequest request,
            Locale language) {
        if (SameOrigin.holds(request) && end.standing(token) instanceof Standing.Asked asked) {
            var input = new FeedbackInput(score, group, words);
            switch (input.check()) {
                case FeedbackInput.Good(var answer) -> end.give(asked, answer);
                case FeedbackInput.Bad(var problems) -> {
                    return form(asked, input, problems, model, language);
                }
            }
        }
        return "redirect:" + HomeSite.PATH + "/" + token + "/feedback?lang=" + language.toLanguageTag();
    }

    private String form(
            Standing.Asked asked, FeedbackInput input, Set<Problem> problems, Model model, Locale language) {
        var times = new EventTimes(language, key -> messages.getMessage(key, null, language));
        model.addAttribute("event", asked.event().title());
        model.addAttribute("time", times.when(asked.session()));
        model.addAttribute("scores", Score.BEST_FIRST);
        model.addAttribute("groups", Respondent.values());
        model.addAttribute("longest", FeedbackInput.LONGEST);
        model.addAttribute("input", input);
        model.addAttribute("bad", problems.stream().map(Problem::code).toList());
        return "meeting/feedback";
    }

    private static String said(Model model, String what) {
        model.addAttribute("what", what);
        return "meeting/feedback-said";
    }
}
