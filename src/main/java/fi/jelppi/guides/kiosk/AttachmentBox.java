package fi.jelppi.guides.kiosk;

import com.vaadin.flow.component.ScrollIntoViewOption.Block;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.jelppi.guides.window.Attachments;
import fi.jelppi.guides.window.Attachments.Offer;
import fi.jelppi.guides.window.Attachments.State;
import fi.jelppi.guides.window.ServiceWindow;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Palvelu pyytää tiedostoa": one of the visitor's own stick, in place of the browser's dialogue. */
class AttachmentBox extends Section {

    private record Shown(
            boolean wanted,
            boolean takesSticks,
            boolean stick,
            List<Offer> offers,
            boolean listed,
            int left,
            State state) {}

    private @Nullable Shown shown;
    private boolean asking;

    AttachmentBox() {
        addClassName("visit-files");
    }

    /** Only what has changed is drawn anew: somebody may be about to touch it. Before the window is there, nobody knows of sticks. */
    void show(ServiceWindow window) {
        if (window.state() == ServiceWindow.State.OPENING) {
            return;
        }
        var own = window.attachments();
        var files = window.files();
        var now = new Shown(
                own.isWanted(),
                files.takesSticks(),
                files.hasStick(),
                own.offers(),
                own.isListed(),
                own.left(),
                own.state());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        if (now.wanted()) {
            ask(own, now);
        } else {
            var how = now.takesSticks() ? "guides.window.attach" : "guides.window.no-attachments";
            add(new Paragraph(getTranslation(now.state() == State.GIVEN ? State.GIVEN.textKey() : how)));
        }
        if (now.wanted() && !asking) {
            scrollIntoView(Block.START);
        }
        asking = now.wanted();
    }

    private void ask(Attachments own, Shown now) {
        add(new H2(getTranslation("guides.window.attach.wanted")));
        if (now.state() == State.STALE) {
            add(new Paragraph(getTranslation(State.STALE.textKey())));
        } else if (!now.stick()) {
            add(new Paragraph(getTranslation("guides.window.attach.stick")));
        } else if (now.offers().isEmpty()) {
            add(new Paragraph(getTranslation(now.listed() ? "guides.window.attach.nothing" : State.BUSY.textKey())));
        } else {
            var list = new UnorderedList();
            now.offers().forEach(offer -> list.add(item(own, offer, now.state() != State.BUSY)));
            add(new Paragraph(getTranslation("guides.window.attach.choose")), list);
            if (now.left() > 0) {
                add(new Paragraph(
                        getTranslation("guides.window.attach.left", now.offers().size(), now.left())));
            }
        }
        if (now.state() != State.NONE && now.state() != State.STALE) {
            add(new Paragraph(getTranslation(now.state().textKey())));
        }
        add(new BigButton(getTranslation("guides.window.attach.leave"), Look.QUIET, tap -> own.giveNone()));
    }

    private ListItem item(Attachments own, Offer offer, boolean free) {
        var name = new Span(offer.name());
        name.addClassName("visit-file");
        name.getElement().setAttribute("dir", "auto");
        var choose = new BigButton(getTranslation("guides.window.attach.give"), Look.QUIET, tap -> {
            own.give(offer);
            tap.getSource().setEnabled(false);
            // What comes of it may be what stands there already.
            shown = null;
        });
        choose.getElement()
                .setAttribute("aria-label", getTranslation("guides.window.attach.give") + ": " + offer.name());
        choose.setEnabled(free);
        var ways = new Div(choose);
        ways.addClassName("visit-file-ways");
        return new ListItem(name, new Span(FilesBox.size(offer.bytes())), ways);
    }
}
