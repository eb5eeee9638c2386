package fi.jelppi.guides.site;

import fi.jelppi.guides.Audience;
import fi.jelppi.guides.Guide;
import fi.jelppi.guides.GuideId;
import fi.jelppi.guides.Guides;
import fi.jelppi.guides.PictureName;
import fi.jelppi.guides.picture.GuidePictures;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.site.SiteLanguage;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All guides, and each of them on one page. */
@Controller
@OnCentral
class GuideController {

    /** A guide of the list. */
    record Card(String id, String title, String purpose, int minutes, String theme) {}

    private static final Duration KEPT_BY_BROWSERS = Duration.ofDays(365);

    private final Guides guides;
    private final GuidePictures pictures;
    private final MessageSource messages;

    GuideController(Guides guides, GuidePictures pictures, MessageSource messages) {
        this.guides = guides;
        this.pictures = pictures;
        this.messages = messages;
    }

    @ModelAttribute("languages")
    Object languages() {
        return SiteLanguage.ALL;
    }

    /** @param audience code; an unknown one shows all */
    @GetMapping("/guides")
    String list(@RequestParam(defaultValue = "") String audience, Model model, Locale language) {
        var chosen = Audience.ofCode(audience);
        model.addAttribute("guides", cards(chosen.map(guides::of).orElseGet(guides::all), language));
        model.addAttribute("audiences", Audience.values());
        model.addAttribute("chosen", chosen.map(Audience::code).orElse(""));
        model.addAttribute("here", "/guides");
        return "guides/list";
    }

    private static List<Card> cards(List<Guide> guides, Locale language) {
        return guides.stream()
                .map(guide -> {
                    var text = guide.in(language).text();
                    return new Card(
                            guide.id().value(),
                            text.title(),
                            text.purpose(),
                            guide.about().minutes(),
                            guide.about().theme().textKey());
                })
                .toList();
    }

    @GetMapping("/guides/{id}")
    String one(@PathVariable String id, Model model, Locale language, HttpServletResponse response) {
        var found = find(id);
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("here", "/guides");
            return "guides/gone";
        }
        var guide = found.get();
        var told = guide.in(language);
        model.addAttribute("here", "/guides/" + guide.id());
        model.addAttribute("about", guide.about());
        model.addAttribute("text", told.text());
        model.addAttribute("other", !told.language().equals(language));
        model.addAttribute("lang", told.language().getLanguage());
        model.addAttribute("checked", day(guide.about().checked(), language));
        model.addAttribute("review", day(guide.about().review(), language));
        return "guides/guide";
    }

    /** What is there never changes: its name is made of its content. */
    @GetMapping("/guides/pictures/{name}")
    ResponseEntity<byte[]> picture(@PathVariable String name) {
        return PictureName.parse(name)
                .flatMap(known -> pictures.find(known)
                        .map(content -> ResponseEntity.ok()
                                .contentType(MediaType.parseMediaType(known.mediaType()))
                                .cacheControl(CacheControl.maxAge(KEPT_BY_BROWSERS)
                                        .cachePublic()
                                        .immutable())
                                .body(content)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<Guide> find(String id) {
        try {
            return guides.find(new GuideId(id));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern(
                        messages.getMessage("shared.format.date", null, language), Locale.of(language.getLanguage()))
                .format(day);
    }
}
