package fi.jelppi.jobs.site;

import fi.jelppi.jobs.post.PostField;
import fi.jelppi.jobs.post.PostInput;
import fi.jelppi.jobs.post.PostLimit;
import fi.jelppi.jobs.post.Posts;
import fi.jelppi.jobs.post.Posts.Outcome;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.site.SameOrigin;
import fi.jelppi.shared.site.SiteLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form by which an association puts something forward. */
@Controller
@OnCentral
@RequestMapping("/jobs/post")
class PostController {

    private final Posts posts;
    private final PostLimit limit;

    PostController(Posts posts, PostLimit limit) {
        this.posts = posts;
        this.limit = limit;
    }

    @ModelAttribute
    void frame(Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("languages", SiteLanguage.ALL);
        model.addAttribute("here", "/jobs/post");
        model.addAttribute("parts", PostForm.parts(EnumSet.allOf(PostField.class)));
    }

    @GetMapping
    String show(Model model, Locale language) {
        PostForm.fill(model, PostInput.EMPTY, Map.of(), language);
        return page(model);
    }

    /** {@code website} is for robots only. */
    @PostMapping
    String send(
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language) {
        var input = PostInput.sent(sent);
        var robot = sent.getOrDefault("website", List.of()).stream().anyMatch(text -> !text.isBlank());
        if (!SameOrigin.holds(request) || robot) {
            return refuse(new Refusal("jobs.post.refused", HttpStatus.FORBIDDEN), input, model, response, language);
        }
        if (!limit.allows(request.getRemoteAddr())) {
            return refuse(
                    new Refusal("jobs.post.too-many", HttpStatus.TOO_MANY_REQUESTS), input, model, response, language);
        }
        if (posts.submit(input, language) instanceof Outcome.Bad bad) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            PostForm.fill(model, input, bad.problems(), language);
            return page(model);
        }
        model.addAttribute("what", "sent");
        return "jobs/message";
    }

    private record Refusal(String key, HttpStatus status) {}

    private String refuse(
            Refusal refusal, PostInput input, Model model, HttpServletResponse response, Locale language) {
        response.setStatus(refusal.status().value());
        model.addAttribute("refusal", refusal.key());
        PostForm.fill(model, input, Map.of(), language);
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute("mails", posts.takesPosts());
        return "jobs/post";
    }
}
