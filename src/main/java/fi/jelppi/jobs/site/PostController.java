package fi.jelppi.jobs.site;

import fi.jelppi.jobs.post.PostInput;
import fi.jelppi.jobs.post.PostLimit;
import fi.jelppi.jobs.post.Posts;
import fi.jelppi.jobs.post.Posts.Outcome;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.site.SameOrigin;
import fi.jelppi.shared.site.SiteLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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
        model.addAttribute("fields", PostForm.fields());
    }

    @GetMapping
    String show(Model model) {
        PostForm.fill(model, PostInput.EMPTY, Map.of());
        return page(model);
    }

    /** {@code website} is for robots only. */
    @PostMapping
    String send(
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language) {
        var input = PostInput.of(sent);
        var robot = !sent.getOrDefault("website", "").isBlank();
        if (!SameOrigin.holds(request) || robot) {
            return refuse("jobs.post.refused", HttpStatus.FORBIDDEN, input, model, response);
        }
        if (!limit.allows(request.getRemoteAddr())) {
            return refuse("jobs.post.too-many", HttpStatus.TOO_MANY_REQUESTS, input, model, response);
        }
        if (posts.submit(input, language) instanceof Outcome.Bad bad) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            PostForm.fill(model, input, bad.problems());
            return page(model);
        }
        model.addAttribute("what", "sent");
        return "jobs/message";
    }

    private String refuse(String key, HttpStatus status, PostInput input, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("refusal", key);
        PostForm.fill(model, input, Map.of());
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute("mails", posts.takesPosts());
        return "jobs/post";
    }
}
