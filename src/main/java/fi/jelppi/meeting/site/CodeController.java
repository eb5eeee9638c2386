package fi.jelppi.meeting.site;

import fi.jelppi.meeting.CodeDoor;
import fi.jelppi.shared.AddressLimit;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.site.SameOrigin;
import fi.jelppi.shared.site.SiteLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whoever has lost the link comes in with the code of the pass. */
@Controller
@OnCentral
class CodeController {

    /** A person mistypes some times; a machine that guesses is stopped. */
    private final AddressLimit tries = new AddressLimit(20, Duration.ofMinutes(10));

    private final CodeDoor codes;

    CodeController(CodeDoor codes) {
        this.codes = codes;
    }

    @ModelAttribute("languages")
    Object languages() {
        return SiteLanguage.ALL;
    }

    @ModelAttribute("here")
    String here() {
        return HomeSite.PATH;
    }

    @GetMapping(HomeSite.PATH)
    String ask() {
        return "meeting/code";
    }

    @PostMapping(HomeSite.PATH)
    String open(
            @RequestParam(defaultValue = "") String code, Model model, HttpServletRequest request, Locale language) {
        if (!SameOrigin.holds(request) || !tries.allows(request.getRemoteAddr())) {
            return again(model, code, "too-many");
        }
        return codes.link(code)
                .map(token -> "redirect:" + HomeSite.PATH + "/" + token + "?lang=" + language.toLanguageTag())
                .orElseGet(() -> again(model, code, "unknown"));
    }

    private static String again(Model model, String code, String problem) {
        model.addAttribute("code", code.length() > 20 ? "" : code);
        model.addAttribute("problem", problem);
        return "meeting/code";
    }
}
