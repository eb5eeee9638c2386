package fi.jelppi.files.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import fi.jelppi.files.FilePages;
import fi.jelppi.files.StoredFile;

/** Pages of a PDF, seen on paper only. */
public class FilePaper extends Div {

    private final FilePages pages;
    private final StoredFile file;
    private final int many;

    /** @param many pages that there are */
    public FilePaper(FilePages pages, StoredFile file, int many) {
        this.pages = pages;
        this.file = file;
        this.many = many;
        addClassNames("guide-paper", "file-paper");
        getElement().setAttribute("aria-hidden", "true");
    }

    /** Only when somebody prints: a page takes this machine a moment. */
    public void fill() {
        if (getComponentCount() == 0) {
            for (int page = 0; page < many; page++) {
                add(picture(page));
            }
        }
    }

    private Image picture(int page) {
        return new Image(
                event -> {
                    event.setFileName("page-" + page + ".png");
                    event.setContentType("image/png");
                    event.getOutputStream().write(pages.picture(file, page).orElse(new byte[0]));
                },
                // Printed in place of a page that could not be drawn.
                getTranslation("library.kiosk.no-paper"));
    }
}
