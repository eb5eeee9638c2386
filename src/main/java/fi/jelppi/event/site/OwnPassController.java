package fi.jelppi.event.site;

import fi.jelppi.event.EventCalendar;
import fi.jelppi.event.PublicRegistrations;
import fi.jelppi.event.PublicRegistrations.Own;
import fi.jelppi.event.RemoteLink;
import fi.jelppi.event.RemoteLinks;
import fi.jelppi.participant.Passes;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.qr.QrCodes;
import fi.jelppi.shared.site.SameOrigin;
import fi.jelppi.shared.site.SiteLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One's own registration, behind a link that only its holder knows; never cached, never indexed. */
@Controller
@OnCentral
@RequestMapping("/t/r/{token:[A-Za-z0-9_-]{20,60}}")
class OwnPassController {

    private static final int PIXELS = 600;
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8;method=PUBLISH");

    private final PublicRegistrations registrations;
    private final Passes passes;
    private final QrCodes codes;
    private final EventCalendar calendar;
    private final RemoteLinks links;
    private final EventPage page;

    OwnPassController(
            PublicRegistrations registrations,
            Passes passes,
            QrCodes codes,
            EventCalendar calendar,
            RemoteLinks links,
            EventPage page) {
        this.registrations = registrations;
        this.passes = passes;
        this.codes = codes;
        this.calendar = calendar;
        this.links = links;
        this.page = page;
    }

    @ModelAttribute("languages")
    Object languages() {
        return SiteLanguage.ALL;
    }

    @ModelAttribute("here")
    String here(@PathVariable String token, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return "/t/r/" + token;
    }

    @GetMapping
    String show(@PathVariable String token, Model model, HttpServletResponse response, Locale language) {
        var own = registrations.own(token);
        own.ifPresent(it -> describe(it, links.of(it.event(), token, language), model, language));
        if (own.isEmpty()) {
            return waiting(token, model, response, language);
        }
        if (own.get().registration().cancelled()) {
            model.addAttribute("what", "given-back");
            return "site/message";
        }
        return "site/pass";
    }

    private String waiting(String token, Model model, HttpServletResponse response, Locale language) {
        var own = registrations.waiting(token);
        if (own.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("what", "no-link");
            return "site/message";
        }
        if (own.get().position() == 0) {
            model.addAttribute("what", "given-back");
            return "site/message";
        }
        model.addAttribute("event", page.shown(own.get().event(), language));
        model.addAttribute("cancelled", own.get().event().cancelled());
        model.addAttribute("position", own.get().position());
        return "site/waiting";
    }

    private void describe(Own own, RemoteLink remote, Model model, Locale language) {
        model.addAttribute("event", page.shown(own.event(), language));
        model.addAttribute("cancelled", own.event().cancelled());
        model.addAttribute("remote", remote.leads() ? remote.address() : null);
        passes.find(own.registration().pass())
                .ifPresent(pass -> model.addAttribute("code", pass.code().grouped()));
    }

    @GetMapping("/koodi.png")
    ResponseEntity<byte[]> picture(@PathVariable String token) {
        return registrations
                .own(token)
                .filter(own -> !own.registration().cancelled())
                .map(own -> codes.png(passes.qrText(own.registration().pass()), PIXELS))
                .map(png -> file(png, MediaType.IMAGE_PNG, "koodi.png"))
                .orElse(ResponseEntity.notFound().build());
    }

    @GetMapping("/tilaisuus.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String token, Locale language) {
        return registrations
                .own(token)
                .map(own -> file(
                        calendar.ics(own.event(), links.of(own.event(), token, language)), CALENDAR, "tilaisuus.ics"))
                .orElse(ResponseEntity.notFound().build());
    }

    @PostMapping("/peru")
    String cancel(@PathVariable String token, HttpServletRequest request, Locale language) {
        if (SameOrigin.holds(request)) {
            registrations.cancel(token);
        }
        return "redirect:/t/r/" + token + "?lang=" + language.toLanguageTag();
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(bytes);
    }
}
