package fi.jelppi.meeting.site;

import fi.jelppi.event.Event;
import fi.jelppi.event.EventTimes;
import fi.jelppi.meeting.Consent;
import fi.jelppi.meeting.HomeDoor;
import fi.jelppi.meeting.HomeDoor.Standing;
import fi.jelppi.meeting.HomeEnd;
import fi.jelppi.meeting.MeetingState;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.shared.MeetingServer;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.site.SiteLanguage;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page on which somebody at home tries camera and microphone, waits for the coach, and takes part. */
@Controller
@OnCentral
@RequestMapping(HomeSite.PATH + "/{token:[A-Za-z0-9_-]{20,60}}")
class HomePageController {

    private final HomeDoor door;
    private final HomeEnd end;
    private final Points points;
    private final MeetingServer server;
    private final MessageSource messages;
    private final HomeMaterials materials;

    HomePageController(
            HomeDoor door,
            HomeEnd end,
            Points points,
            MeetingServer server,
            MessageSource messages,
            HomeMaterials materials) {
        this.door = door;
        this.end = end;
        this.points = points;
        this.server = server;
        this.messages = messages;
        this.materials = materials;
    }

    @ModelAttribute("languages")
    Object languages() {
        return SiteLanguage.ALL;
    }

    @ModelAttribute("here")
    String here(@PathVariable String token, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return HomeSite.PATH + "/" + token;
    }

    @ModelAttribute("feedback")
    boolean feedback(@PathVariable String token) {
        return end.standing(token) instanceof HomeEnd.Standing.Asked;
    }

    @GetMapping
    String show(@PathVariable String token, Model model, HttpServletResponse response, Locale language) {
        return switch (door.standing(token)) {
            case Standing.Found found -> page(found, model, language);
            case Standing.Cancelled() -> message(model, "cancelled");
            case Standing.NoMeeting(var event) -> noMeeting(event, model, language);
            case Standing.Unknown() -> {
                response.setStatus(HttpStatus.NOT_FOUND.value());
                yield message(model, "no-link");
            }
        };
    }

    private String page(Standing.Found found, Model model, Locale language) {
        if (!server.isSet()) {
            return noMeeting(found.event(), model, language);
        }
        var times = times(language);
        show(found.event(), model, language);
        model.addAttribute("title", found.event().title());
        model.addAttribute("time", times.when(found.session()));
        model.addAttribute(
                "place", points.find(found.event().point()).map(Point::name).orElse(""));
        model.addAttribute("ended", found.meeting().state() == MeetingState.ENDED);
        model.addAttribute("phone", found.meeting().plan().phone());
        model.addAttribute("phoneCode", found.meeting().plan().phoneCode());
        model.addAttribute("consentSeconds", Consent.TIME.toSeconds());
        model.addAttribute("jitsiLanguage", language.getLanguage());
        return "meeting/home";
    }

    /** Afterwards the link still leads to what is given out. */
    private String noMeeting(Event event, Model model, Locale language) {
        show(event, model, language);
        return message(model, "no-meeting");
    }

    private void show(Event event, Model model, Locale language) {
        var here = String.valueOf(model.getAttribute("here"));
        materials.show(event, here, model, times(language)::day);
    }

    private EventTimes times(Locale language) {
        return new EventTimes(language, key -> messages.getMessage(key, null, language));
    }

    private static String message(Model model, String what) {
        model.addAttribute("what", what);
        return "meeting/message";
    }
}
