package fi.jelppi.event.site;

import fi.jelppi.event.PersonInput;
import fi.jelppi.event.PersonInput.Checked;
import fi.jelppi.event.PersonInput.Field;
import fi.jelppi.event.PersonInput.Problem;
import fi.jelppi.event.PublicRegistrations;
import fi.jelppi.event.PublicRegistrations.Outcome;
import fi.jelppi.event.PublicRegistrations.Standing;
import fi.jelppi.event.Registrations;
import fi.jelppi.event.RemoteLinks;
import fi.jelppi.participant.Person;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.site.SameOrigin;
import fi.jelppi.shared.site.SiteLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The registration page of one event. */
@Controller
@OnCentral
@RequestMapping("/t/{event:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}")
class RegisterController {

    private final PublicRegistrations registrations;
    private final EventPage page;
    private final RemoteLinks remote;
    private final RegistrationLimit limit;
    private final Registrations persons;

    RegisterController(
            PublicRegistrations registrations,
            EventPage page,
            RemoteLinks remote,
            RegistrationLimit limit,
            Registrations persons) {
        this.registrations = registrations;
        this.page = page;
        this.remote = remote;
        this.limit = limit;
        this.persons = persons;
    }

    @ModelAttribute("languages")
    Object languages() {
        return SiteLanguage.ALL;
    }

    @ModelAttribute("here")
    String here(@PathVariable String event) {
        return "/t/" + event;
    }

    /** What the form sent; a field that is missing counts as empty. {@code website} is for robots only, {@code once} against double taps. */
    record Form(
            @Nullable String given,
            @Nullable String family,
            @Nullable String year,
            @Nullable String village,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String website,
            @Nullable String once) {

        PersonInput input() {
            return new PersonInput(text(given), text(family), text(year), text(village), text(email), text(phone));
        }

        boolean fromRobot() {
            return !text(website).isBlank();
        }

        private static String text(@Nullable String value) {
            return value == null ? "" : value;
        }
    }

    @GetMapping
    String show(@PathVariable String event, Model model, HttpServletResponse response, Locale language) {
        model.addAttribute("once", OneTime.of(null));
        return page(registrations.standing(EventId.of(event)), PersonInput.empty(), model, response, language);
    }

    @PostMapping
    String register(
            @PathVariable String event,
            Form form,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language) {
        var id = EventId.of(event);
        model.addAttribute("once", OneTime.of(form.once()));
        var refusal = refusal(form, request);
        if (refusal != null) {
            response.setStatus(refusal.status().value());
            model.addAttribute("refusal", refusal.textKey());
            return page(registrations.standing(id), form.input(), model, response, language);
        }
        return switch (persons.check(form.input())) {
            case Checked.Good good ->
                register(id, OneTime.person(form.once(), good.person()), form, model, response, language);
            case Checked.Bad bad -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("problems", byCode(bad.problems()));
                yield page(registrations.standing(id), form.input(), model, response, language);
            }
        };
    }

    private record Refusal(HttpStatus status, String textKey) {}

    private @Nullable Refusal refusal(Form form, HttpServletRequest request) {
        if (!SameOrigin.holds(request)) {
            return new Refusal(HttpStatus.FORBIDDEN, "event.site.refused.other-site");
        }
        if (form.fromRobot()) {
            return new Refusal(HttpStatus.BAD_REQUEST, "event.site.refused.robot");
        }
        return limit.allows(request.getRemoteAddr())
                ? null
                : new Refusal(HttpStatus.TOO_MANY_REQUESTS, "event.site.refused.too-many");
    }

    private String register(
            EventId id, Person person, Form form, Model model, HttpServletResponse response, Locale language) {
        return switch (registrations.register(id, person, language)) {
            case Outcome.Registered it -> "redirect:/t/r/" + it.token() + "?lang=" + language.toLanguageTag();
            case Outcome.NotNow it -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield page(it.standing(), form.input(), model, response, language);
            }
        };
    }

    private String page(
            Standing standing, PersonInput input, Model model, HttpServletResponse response, Locale language) {
        return switch (standing) {
            case Standing.Open it -> {
                model.addAttribute("free", it.free());
                model.addAttribute("remote", remote.leadsSomewhere(it.event()));
                yield form(page.shown(it.event(), language), input, model, response);
            }
            case Standing.Full it -> {
                model.addAttribute("waiting", it.waiting());
                yield form(page.shown(it.event(), language), input, model, response);
            }
            case Standing.Closed it -> message("closed", page.shown(it.event(), language), model);
            case Standing.Unknown it -> {
                response.setStatus(HttpStatus.NOT_FOUND.value());
                yield message("unknown", null, model);
            }
        };
    }

    private String form(EventPage.Shown event, PersonInput input, Model model, HttpServletResponse response) {
        // It holds what is good for one person only.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("event", event);
        model.addAttribute("mails", registrations.mailsPasses());
        model.addAttribute("input", SiteFields.of(input));
        return "site/event";
    }

    private static String message(String what, EventPage.@Nullable Shown event, Model model) {
        model.addAttribute("what", what);
        model.addAttribute("event", event);
        return "site/message";
    }

    private static Map<String, String> byCode(Map<Field, Problem> problems) {
        var keys = new LinkedHashMap<String, String>();
        problems.forEach((field, problem) -> keys.put(field.code(), problem.textKey()));
        return keys;
    }
}
