package fi.jelppi.meeting.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import fi.jelppi.files.StoredFile;
import fi.jelppi.files.kiosk.FilePaper;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.PageTools;

/** A PDF page by page, drawn by this machine, and on paper where the hall has a printer and the file is no book. */
class PageTurner extends Div {

    private final HandoutServices services;
    private final StoredFile file;
    private final int many;
    private final Image picture = new Image();
    private final Paragraph where = new Paragraph();
    private final BigButton back =
            new BigButton(getTranslation("meeting.kiosk.material.previous"), Look.QUIET, tap -> turn(-1));
    private final BigButton on =
            new BigButton(getTranslation("meeting.kiosk.material.next"), Look.MAIN, tap -> turn(1));
    private int page;

    /** @param many pages that there are */
    PageTurner(HandoutServices services, StoredFile file, int many) {
        this.services = services;
        this.file = file;
        this.many = many;
        addClassName("page-turner");
        picture.addClassName("handout-page");
        // A browser shows these words in place of a page that could not be drawn.
        picture.getElement()
                .addEventListener("error", event -> picture.setAlt(getTranslation("meeting.kiosk.material.cannot")));
        where.getElement().setAttribute("role", "status");
        var bar = new Div(back, where, on);
        bar.addClassName("page-bar");
        bar.setVisible(many > 1);
        add(picture, bar);
        offerPaper();
        turn(0);
    }

    private void offerPaper() {
        int onPaper = services.pages().count(file);
        if (onPaper > 0 && services.printer().isReady()) {
            var paper = new FilePaper(services.pages(), file, onPaper);
            var tools = new PageTools();
            add(tools, paper, new BigButton(getTranslation("meeting.kiosk.material.print"), Look.QUIET, tap -> {
                paper.fill();
                tools.print();
            }));
        }
    }

    private void turn(int by) {
        page += by;
        back.setEnabled(page > 0);
        on.setEnabled(page < many - 1);
        var words = getTranslation("meeting.kiosk.material.page", page + 1, many);
        where.setText(words);
        picture.setAlt(words);
        picture.setSrc(drawn(page));
    }

    private DownloadHandler drawn(int number) {
        return download -> {
            download.setFileName("page-" + number + ".png");
            download.setContentType("image/png");
            download.getOutputStream()
                    .write(services.pages().onScreen(file, number).orElse(new byte[0]));
        };
    }
}
