package fi.jelppi.guides.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.jelppi.guides.window.ServiceWindow;
import fi.jelppi.guides.window.VisitFile;
import fi.jelppi.guides.window.VisitFile.Kind;
import fi.jelppi.guides.window.VisitFile.State;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Tiedostot": what the service gave, to be printed or taken along before it is wiped with the service. */
class FilesBox extends Section {

    private static final int KILO = 1024;

    private record Shown(List<VisitFile> files, boolean takesSticks, boolean stick) {}

    private final boolean printer;
    private @Nullable Shown shown;

    /** @param printer whether the hall can print */
    FilesBox(boolean printer) {
        this.printer = printer;
        addClassName("visit-files");
        setVisible(false);
    }

    /** Only what has changed is drawn anew: somebody may be about to touch it. */
    void show(ServiceWindow window) {
        var files = window.files();
        var now = new Shown(files.all(), files.takesSticks(), files.hasStick());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        setVisible(!now.files().isEmpty());
        if (now.files().isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        now.files().forEach(file -> list.add(item(window, file)));
        add(new H2(getTranslation("guides.window.files")), list);
        if (now.takesSticks() && !now.stick()) {
            add(new Paragraph(getTranslation("guides.window.files.stick")));
        }
        add(
                new Paragraph(getTranslation("guides.window.files.wiped")),
                new BigButton(getTranslation("guides.window.files.wipe"), Look.QUIET, tap -> files.wipe()));
    }

    private ListItem item(ServiceWindow window, VisitFile file) {
        var name = new Span(file.name());
        name.addClassName("visit-file");
        name.getElement().setAttribute("dir", "auto");
        var item = new ListItem(name, new Span(size(file.bytes())));
        item.add(ways(window, file));
        if (file.kind() == Kind.OTHER) {
            item.add(new Paragraph(getTranslation(State.REFUSED.textKey())));
        } else if (file.state() != State.NEW) {
            item.add(new Paragraph(getTranslation(file.state().textKey())));
        }
        return item;
    }

    /** For example "12 kt". */
    static String size(long bytes) {
        return GuideWords.text("guides.window.file.size", (bytes + KILO - 1) / KILO);
    }

    private Div ways(ServiceWindow window, VisitFile file) {
        var ways = new Div();
        ways.addClassName("visit-file-ways");
        var files = window.files();
        if (file.kind() == Kind.PDF && printer) {
            ways.add(way("guides.window.file.print", file, () -> files.print(file)));
        }
        if (file.kind() != Kind.OTHER && files.hasStick()) {
            ways.add(way("guides.window.file.copy", file, () -> files.copy(file)));
        }
        return ways;
    }

    private BigButton way(String key, VisitFile file, Runnable work) {
        var button = new BigButton(getTranslation(key), Look.QUIET, tap -> {
            work.run();
            tap.getSource().setEnabled(false);
            // What comes of it may be what stands there already.
            shown = null;
        });
        button.getElement().setAttribute("aria-label", getTranslation(key) + ": " + file.name());
        button.setEnabled(file.state() != State.BUSY);
        return button;
    }
}
