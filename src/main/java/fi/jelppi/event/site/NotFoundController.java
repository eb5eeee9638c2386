package fi.jelppi.event.site;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.site.SiteLanguage;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Any other address below the public pages: an own page instead of a raw error. */
@Controller
@OnCentral
class NotFoundController {

    @GetMapping("/t/**")
    String show(Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        model.addAttribute("languages", SiteLanguage.ALL);
        model.addAttribute("here", "/t");
        model.addAttribute("what", "unknown");
        return "site/message";
    }
}
