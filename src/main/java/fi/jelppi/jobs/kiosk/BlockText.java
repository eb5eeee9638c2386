package fi.jelppi.jobs.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.jobs.Block;

/** A part of a description as text on the page; markup in it shows as it stands. */
final class BlockText {

    private BlockText() {}

    static Component of(Block block) {
        return switch (block.kind()) {
            case HEADING -> new H3(block.text());
            case PARAGRAPH -> new Paragraph(block.text());
            case ITEM -> item(block.text());
        };
    }

    private static Paragraph item(String text) {
        var item = new Paragraph("• " + text);
        item.addClassName("job-item");
        return item;
    }
}
