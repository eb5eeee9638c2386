package fi.jelppi.meeting.kiosk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fi.jelppi.kiosk.spi.KioskStage;
import fi.jelppi.meeting.material.HallHandouts;
import fi.jelppi.meeting.material.Handout;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;

/** What is given out with one event: each a tap away. */
class HandoutList extends Section {

    private final HandoutServices services;

    /** @param title above them */
    HandoutList(HandoutServices services, HallHandouts.Now now, String title) {
        this.services = services;
        addClassName("handout-list");
        var buttons = new Div();
        buttons.addClassName("handout-buttons");
        now.shown().forEach(one -> buttons.add(new BigButton(words(one), Look.QUIET, tap -> open(one))));
        add(new H2(title), buttons);
        if (now.more()) {
            add(new Paragraph(getTranslation("meeting.kiosk.material.more")));
        }
    }

    private String words(Handout one) {
        return getTranslation("meeting.kiosk.material." + one.kind().code(), one.title());
    }

    private void open(Handout one) {
        KioskStage.of(UI.getCurrentOrThrow()).ifPresent(stage -> stage.bringForward(new HandoutPanel(services, one)));
    }
}
