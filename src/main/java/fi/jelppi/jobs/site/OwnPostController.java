package fi.jelppi.jobs.site;

import fi.jelppi.jobs.post.Post;
import fi.jelppi.jobs.post.PostField;
import fi.jelppi.jobs.post.PostInput;
import fi.jelppi.jobs.post.PostState;
import fi.jelppi.jobs.post.Posts;
import fi.jelppi.jobs.post.Posts.Outcome;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.site.SameOrigin;
import fi.jelppi.shared.site.SiteLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own post, behind a link that only its writer knows. Opening it changes nothing: programs that read mail open links too. */
@Controller
@OnCentral
@RequestMapping("/jobs/own/{token:[A-Za-z0-9_-]{20,60}}")
class OwnPostController {

    private final Posts posts;

    OwnPostController(Posts posts) {
        this.posts = posts;
    }

    @ModelAttribute
    void frame(@PathVariable String token, Model model, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("languages", SiteLanguage.ALL);
        model.addAttribute("here", "/jobs/own/" + token);
        model.addAttribute("parts", PostForm.parts(EnumSet.complementOf(EnumSet.of(PostField.CONTACT))));
    }

    @GetMapping
    String show(@PathVariable String token, Model model, HttpServletResponse response, Locale language) {
        return posts.own(token).map(post -> page(post, model, language)).orElseGet(() -> gone(model, response));
    }

    private static String page(Post post, Model model, Locale language) {
        model.addAttribute("postTitle", post.input().value(PostField.TITLE));
        model.addAttribute("note", post.note());
        model.addAttribute("state", post.state().code());
        if (post.state() == PostState.UNCONFIRMED) {
            return "jobs/confirm";
        }
        if (!post.state().isOpen()) {
            model.addAttribute("what", post.state().code());
            return "jobs/message";
        }
        PostForm.fill(model, post.input(), Map.of(), language);
        return "jobs/own";
    }

    @PostMapping("/confirm")
    String confirm(@PathVariable String token, HttpServletRequest request, Locale language) {
        if (SameOrigin.holds(request)) {
            posts.confirm(token);
        }
        return back(token, language);
    }

    @PostMapping("/end")
    String end(@PathVariable String token, HttpServletRequest request, Locale language) {
        if (SameOrigin.holds(request)) {
            posts.end(token);
        }
        return back(token, language);
    }

    @PostMapping
    String change(
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language) {
        if (!SameOrigin.holds(request)) {
            return back(token, language);
        }
        var input = PostInput.sent(sent);
        return switch (posts.change(token, input)) {
            case Outcome.Taken it -> back(token, language);
            case Outcome.Gone it -> gone(model, response);
            case Outcome.Bad bad -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                posts.own(token).ifPresent(post -> page(post, model, language));
                PostForm.fill(model, input, bad.problems(), language);
                yield "jobs/own";
            }
        };
    }

    private static String gone(Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        model.addAttribute("what", "no-link");
        return "jobs/message";
    }

    private static String back(String token, Locale language) {
        return "redirect:/jobs/own/" + token + "?lang=" + language.toLanguageTag();
    }
}
