package fi.jelppi.guides.site.library;

import fi.jelppi.guides.Audience;
import fi.jelppi.guides.Theme;
import fi.jelppi.guides.library.Library;
import fi.jelppi.guides.library.LibraryQuery;
import fi.jelppi.guides.library.ToolId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.site.SiteLanguage;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The library by audience and theme, each thing on a page of its own, and a list for a frame of another site. */
@Controller
@OnCentral
class LibraryController {

    static final String FRAMED = "/library/embed";

    private static final int ON_A_PAGE = 50;

    private final Library library;
    private final LibraryWords words;

    LibraryController(Library library, LibraryWords words) {
        this.library = library;
        this.words = words;
    }

    @ModelAttribute("languages")
    Object languages() {
        return SiteLanguage.ALL;
    }

    /** @param audience code; an unknown one shows all, as does an unknown theme */
    @GetMapping("/library")
    String list(
            @RequestParam(defaultValue = "") String audience,
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "0") String page,
            Model model,
            Locale language) {
        fill(query(audience, theme, language), page, model);
        model.addAttribute("here", "/library");
        return "library/list";
    }

    @GetMapping(FRAMED)
    String embed(
            @RequestParam(defaultValue = "") String audience,
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "0") String page,
            Model model,
            Locale language) {
        fill(query(audience, theme, language), page, model);
        return "library/embed";
    }

    private static LibraryQuery query(String audience, String theme, Locale language) {
        return LibraryQuery.all(language)
                .of(Audience.ofCode(audience).orElse(null))
                .about(Theme.ofCode(theme).orElse(null));
    }

    private void fill(LibraryQuery query, String page, Model model) {
        int number = page.matches("[0-9]{1,3}") ? Integer.parseInt(page) : 0;
        var ofAudience = library.search(query.about(null));
        var found = ofAudience.stream()
                .filter(entry -> query.theme() == null || entry.theme() == query.theme())
                .toList();
        int from = number * ON_A_PAGE;
        model.addAttribute(
                "entries",
                found.stream().skip(from).limit(ON_A_PAGE).map(words::card).toList());
        model.addAttribute("audiences", Audience.values());
        model.addAttribute(
                "themes",
                ofAudience.stream()
                        .map(entry -> entry.theme())
                        .distinct()
                        .sorted()
                        .toList());
        model.addAttribute(
                "audience", query.audience() == null ? "" : query.audience().code());
        model.addAttribute("theme", query.theme() == null ? "" : query.theme().code());
        model.addAttribute("number", number);
        model.addAttribute("more", found.size() > from + ON_A_PAGE);
    }

    @GetMapping("/library/{id}")
    String one(@PathVariable String id, Model model, Locale language, HttpServletResponse response) {
        var found = ToolId.parse(id).flatMap(library::find);
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("here", "/library");
            return "library/gone";
        }
        model.addAttribute("here", "/library/" + id);
        model.addAttribute("id", id);
        model.addAttribute("tool", found.get());
        model.addAttribute("host", host(found.get().reach().address()));
        model.addAttribute("sourceHost", host(found.get().upkeep().source()));
        Optional.ofNullable(found.get().file())
                .ifPresent(file -> model.addAttribute("kilobytes", (file.size() + 1023) / 1024));
        model.addAttribute("checked", words.day(found.get().upkeep().checked(), language));
        return "library/tool";
    }

    /** Templates may not look into an address. */
    private static String host(@Nullable URI address) {
        return address == null ? "" : address.getHost();
    }
}
