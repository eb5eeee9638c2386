package fi.jelppi.meeting.site;

import fi.jelppi.event.Event;
import fi.jelppi.files.FileDownload;
import fi.jelppi.files.StoredFile;
import fi.jelppi.meeting.HomeDoor;
import fi.jelppi.meeting.HomeDoor.Standing;
import fi.jelppi.meeting.material.Handout;
import fi.jelppi.meeting.material.MaterialId;
import fi.jelppi.meeting.material.MaterialKind;
import fi.jelppi.meeting.material.Materials;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is given out, for whoever has a place: the files behind one's own link, and their list for the pages. */
@Controller
@OnCentral
class HomeMaterials {

    private final HomeDoor door;
    private final Materials materials;
    private final FileDownload download;
    private final JelppiProperties properties;

    HomeMaterials(HomeDoor door, Materials materials, FileDownload download, JelppiProperties properties) {
        this.door = door;
        this.materials = materials;
        this.download = download;
        this.properties = properties;
    }

    /** @param until words for its last day; empty for what has none. @param host empty for a file */
    record Line(String title, String address, String host, String until, boolean file) {}

    @GetMapping(HomeSite.PATH + "/{token:[A-Za-z0-9_-]{20,60}}/material/{id}")
    void file(@PathVariable String token, @PathVariable String id, HttpServletResponse response) throws IOException {
        download.give(event(token).flatMap(event -> file(event, id)), response);
    }

    private Optional<Event> event(String token) {
        return switch (door.standing(token)) {
            case Standing.Found found -> Optional.of(found.event());
            case Standing.NoMeeting(var event) -> Optional.of(event);
            case Standing.Cancelled(), Standing.Unknown() -> Optional.empty();
        };
    }

    private Optional<StoredFile> file(Event event, String id) {
        return MaterialId.parse(id).flatMap(materials.handed(event)::file);
    }

    /** @param here address of the page. @param day says a day in its language */
    void show(Event event, String here, Model model, Function<LocalDate, String> day) {
        var handed = materials.handed(event);
        model.addAttribute(
                "materials",
                handed.shown().stream().map(one -> line(one, here, day)).toList());
        model.addAttribute("materialsLater", handed.more());
    }

    private Line line(Handout one, String here, Function<LocalDate, String> day) {
        var address = one.address();
        var until = one.kind() == MaterialKind.RECORDING
                ? day.apply(LocalDate.ofInstant(one.until().minusSeconds(1), properties.zone()))
                : "";
        return address == null
                ? new Line(one.title(), here + "/material/" + one.id(), "", until, true)
                : new Line(one.title(), address.toString(), address.getHost(), until, false);
    }
}
