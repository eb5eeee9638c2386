package fi.jelppi.security.site;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.i18n.Languages;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log-in page; the form goes to Spring Security. */
@Controller
@OnCentral
class LoginController {

    @GetMapping("/login")
    String login(@RequestParam Map<String, String> query, Locale locale, Model model) {
        model.addAttribute("wrong", query.containsKey("wrong"));
        model.addAttribute("locked", query.containsKey("locked"));
        model.addAttribute("bye", query.containsKey("bye"));
        model.addAttribute("changed", query.containsKey("changed"));
        model.addAttribute("languages", Languages.all());
        model.addAttribute("language", locale.toLanguageTag());
        return "security/login";
    }
}
