package fi.jelppi.security.site;

import fi.jelppi.security.FirstAdmin;
import fi.jelppi.security.PasswordResult;
import fi.jelppi.security.Passwords;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.i18n.Languages;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One-time links: the first administrator's set-up, and setting a password. */
@Controller
@OnCentral
class LinkController {

    private static final String PAGE = "security/password";
    private static final String SPENT = "security/spent";
    private static final String DONE = "redirect:/login?changed";

    private final FirstAdmin firstAdmin;
    private final Passwords passwords;

    LinkController(FirstAdmin firstAdmin, Passwords passwords) {
        this.firstAdmin = firstAdmin;
        this.passwords = passwords;
    }

    @ModelAttribute
    void languages(Locale locale, Model model) {
        model.addAttribute("languages", Languages.all());
        model.addAttribute("language", locale.toLanguageTag());
    }

    @GetMapping("/setup/{token}")
    String setup(@PathVariable String token, Model model) {
        return firstAdmin.isOpen(token) ? form(model, true, null) : SPENT;
    }

    @PostMapping("/setup/{token}")
    String setup(@PathVariable String token, NewAdmin admin, Model model) {
        model.addAttribute("userName", admin.userName());
        model.addAttribute("fullName", admin.fullName());
        if (!admin.password().equals(admin.again())) {
            return form(model, true, "security.password.differs");
        }
        return answer(firstAdmin.create(token, admin.userName(), admin.fullName(), admin.password()), model, true);
    }

    /** The set-up form as it was filled in. */
    record NewAdmin(String userName, String fullName, String password, String again) {

        @Override
        public String toString() {
            return "NewAdmin";
        }
    }

    @GetMapping("/password/{token}")
    String password(@PathVariable String token, Model model) {
        return passwords.ownerOfLink(token).isPresent() ? form(model, false, null) : SPENT;
    }

    @PostMapping("/password/{token}")
    String password(
            @PathVariable String token, @RequestParam String password, @RequestParam String again, Model model) {
        return password.equals(again)
                ? answer(passwords.setByLink(token, password), model, false)
                : form(model, false, "security.password.differs");
    }

    private static String answer(PasswordResult result, Model model, boolean setup) {
        return switch (result) {
            case PasswordResult.Accepted accepted -> DONE;
            case PasswordResult.LinkSpent spent -> SPENT;
            case PasswordResult.TooShort tooShort -> form(model, setup, "security.password.short");
            case PasswordResult.TooLong tooLong -> form(model, setup, "security.password.long");
            case PasswordResult.TooCommon common -> form(model, setup, "security.password.common");
            case PasswordResult.LikeUserName like -> form(model, setup, "security.password.like-name");
            case PasswordResult.WrongPresent present -> form(model, setup, "security.password.common");
            case PasswordResult.BadUserName name -> form(model, setup, "security.user-name.bad");
        };
    }

    private static String form(Model model, boolean setup, @Nullable String error) {
        model.addAttribute("setup", setup);
        model.addAttribute("error", error);
        model.addAttribute("atUserName", error != null && error.startsWith("security.user-name"));
        return PAGE;
    }
}
