package fi.jelppi.guides.kiosk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.ScrollIntoViewOption.Block;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fi.jelppi.guides.Guide;
import fi.jelppi.guides.Step;
import fi.jelppi.guides.window.ServiceWindow;
import fi.jelppi.guides.window.ServiceWindow.State;
import fi.jelppi.kiosk.spi.Patience;
import fi.jelppi.kiosk.spi.ScreenPatience;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens the service of the step beside the guide, and leads back from it; empty where there is nothing to open or close. */
class WindowBox extends Section {

    private final VisitWindow own;
    private final Guide guide;
    private final Step at;
    private final FilesBox files;
    private final AttachmentBox attachments = new AttachmentBox();
    private @Nullable Runnable watching;
    private @Nullable Runnable watchingFiles;
    private @Nullable State shown;

    WindowBox(VisitWindow own, Guide guide, Step at) {
        this.own = own;
        this.guide = guide;
        this.at = at;
        this.files = new FilesBox(own.canPrint());
        addClassName("guide-window");
        getElement().setAttribute("aria-live", "polite");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var open = own.now();
        open.ifPresentOrElse(window -> watch(event.getUI(), window), () -> show(Optional.empty()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unwatch();
    }

    private void open() {
        var ui = UI.getCurrentOrThrow();
        own.open(guide, at).ifPresentOrElse(window -> watch(ui, window), () -> tell(ui, State.REFUSED));
    }

    private void watch(UI ui, ServiceWindow window) {
        unwatch();
        watching = window.watch(state -> ui.access(() -> tell(ui, state)));
        watchingFiles = window.watchFiles(() -> ui.access(() -> show(window)));
        tell(ui, window.state());
    }

    private void unwatch() {
        if (watching != null) {
            watching.run();
        }
        if (watchingFiles != null) {
            watchingFiles.run();
        }
    }

    /** Somebody who types bank codes beside the guide is given time. */
    private void tell(UI ui, State state) {
        ScreenPatience.of(ui).ifPresent(screen -> {
            screen.atLeast(state.isGoingOn() ? Patience.SERVICE : Patience.SHORT);
            if (state.isGoingOn()) {
                screen.isHere();
            }
        });
        if (state != shown) {
            // Beside the service the page becomes narrow, and whoever opened it reads here first how to come back.
            boolean opens = shown == State.OPENING && state == State.OPEN;
            shown = state;
            show(Optional.of(state));
            if (opens) {
                scrollIntoView(Block.START);
            }
        }
        own.now().ifPresent(this::show);
    }

    private void show(ServiceWindow window) {
        attachments.show(window);
        files.show(window);
    }

    private void show(Optional<State> state) {
        removeAll();
        var goesOn = state.filter(State::isGoingOn).isPresent();
        setClassName("going-on", goesOn);
        state.ifPresent(now -> add(new Paragraph(getTranslation(now.textKey()))));
        if (goesOn) {
            add(new BigButton(getTranslation("guides.window.back"), Look.MAIN, tap -> close()), attachments, files);
        } else if (at.service() != null) {
            add(
                    new BigButton(getTranslation("guides.window.here"), Look.QUIET, tap -> open()),
                    new Paragraph(getTranslation("guides.window.cleared")));
        }
    }

    private void close() {
        own.now().ifPresent(ServiceWindow::close);
    }
}
