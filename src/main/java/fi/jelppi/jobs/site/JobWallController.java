package fi.jelppi.jobs.site;

import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.qr.QrCodes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is open, for the hall's television and for its notice board: each with a QR code that opens its page on a telephone. */
@Controller
@OnCentral
class JobWallController {

    static final String WALL = "/jobs/wall";

    private static final int ON_A_WALL = 60;
    private static final int ON_A_SHEET = 200;
    private static final int CODE_PIXELS = 480;
    private static final Duration CODE_IS_KEPT = Duration.ofHours(1);

    private final PublicJobs jobs;
    private final PublicJobWords words;
    private final QrCodes codes;
    private final JelppiProperties properties;
    private final Clock clock;

    JobWallController(PublicJobs jobs, PublicJobWords words, QrCodes codes, JelppiProperties properties, Clock clock) {
        this.jobs = jobs;
        this.words = words;
        this.codes = codes;
        this.properties = properties;
        this.clock = clock;
    }

    @GetMapping(WALL)
    String wall(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String point,
            Model model,
            Locale language) {
        var wall = jobs.wall(kind, point, ON_A_WALL);
        model.addAttribute("jobs", words.cards(wall.postings(), language));
        model.addAttribute("featured", wall.featured());
        return "jobs/wall";
    }

    @GetMapping("/jobs/sheet")
    String sheet(@RequestParam(defaultValue = "") String kind, Model model, Locale language) {
        model.addAttribute("jobs", words.cards(jobs.page(kind, 0, ON_A_SHEET), language));
        model.addAttribute("kinds", VacancyKind.values());
        model.addAttribute(
                "chosen", PublicJobs.kind(kind).map(VacancyKind::code).orElse(""));
        model.addAttribute("day", words.day(LocalDate.ofInstant(clock.instant(), properties.zone()), language));
        return "jobs/sheet";
    }

    /** The address of its page; nothing for what nobody may see. */
    @GetMapping(path = "/jobs/open/{id}/code.png", produces = MediaType.IMAGE_PNG_VALUE)
    ResponseEntity<byte[]> code(@PathVariable String id) {
        return jobs.find(id)
                .map(posting -> ResponseEntity.ok()
                        .cacheControl(CacheControl.maxAge(CODE_IS_KEPT))
                        .body(codes.png(
                                properties
                                        .publicBaseUrl()
                                        .resolve("/jobs/open/" + posting.id())
                                        .toString(),
                                CODE_PIXELS)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
