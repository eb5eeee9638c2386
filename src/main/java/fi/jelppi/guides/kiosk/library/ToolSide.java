package fi.jelppi.guides.kiosk.library;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fi.jelppi.files.FilePages;
import fi.jelppi.files.FileShelf;
import fi.jelppi.files.FileType;
import fi.jelppi.files.StoredFile;
import fi.jelppi.files.kiosk.FilePaper;
import fi.jelppi.guides.library.Tool;
import fi.jelppi.guides.library.ToolId;
import fi.jelppi.kiosk.spi.HallPrinter;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.shared.qr.QrCodes;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.PageTools;
import fi.jelppi.shared.touch.QrPicture;
import fi.jelppi.sync.spi.NodeIdentity;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Beside a thing of the library: it on one's own phone, and on paper. */
class ToolSide extends Section {

    /** Makes one for each page. */
    @Component
    @OnKiosk
    static class Maker {

        private final QrCodes codes;
        private final NodeIdentity identity;
        private final FileShelf shelf;
        private final FilePages pages;
        private final HallPrinter printer;

        Maker(QrCodes codes, NodeIdentity identity, FileShelf shelf, FilePages pages, HallPrinter printer) {
            this.codes = codes;
            this.identity = identity;
            this.shelf = shelf;
            this.pages = pages;
            this.printer = printer;
        }

        ToolSide make(ToolId id, Tool tool) {
            var side = new ToolSide(codes, page(id), tool);
            Optional.ofNullable(tool.file()).ifPresent(file -> offer(side, file));
            side.add(side.back());
            return side;
        }

        private void offer(ToolSide side, StoredFile file) {
            if (shelf.find(file).isEmpty()) {
                side.add(new Paragraph(side.getTranslation("library.kiosk.not-here")));
                return;
            }
            int many = pages.count(file);
            if (many > 0) {
                side.offer(new FilePaper(pages, file, many), printer.isReady());
            } else if (file.type() == FileType.PDF) {
                side.add(new Paragraph(side.getTranslation("library.kiosk.no-paper")));
            }
        }

        /** At central, in the language of the screen where the page has it. */
        private Optional<URI> page(ToolId id) {
            var locale = UI.getCurrentOrThrow().getLocale();
            var language = Languages.all().contains(locale) ? locale : Languages.FINNISH;
            return identity.enrolled()
                    .map(me -> me.central().resolve("/library/" + id + "?lang=" + language.toLanguageTag()));
        }
    }

    private final QrCodes codes;
    private final PageTools tools = new PageTools();
    private @Nullable FilePaper paper;

    private ToolSide(QrCodes codes, Optional<URI> page, Tool tool) {
        this.codes = codes;
        addClassName("guide-side");
        var address = tool.reach().address();
        if (address != null) {
            add(phone("library.kiosk.open-phone", address, address.getHost()));
        }
        if (address == null || tool.file() != null) {
            page.ifPresent(own -> add(phone("library.kiosk.take", own, "")));
        }
    }

    private BigButton back() {
        return new BigButton(
                getTranslation("library.kiosk.to-list"),
                Look.QUIET,
                tap -> getUI().ifPresent(ui -> ui.navigate(LibraryRoutes.LIST)));
    }

    private void offer(FilePaper sheets, boolean ready) {
        if (!ready) {
            add(new Paragraph(getTranslation("jobs.list.no-printer")));
            return;
        }
        paper = sheets;
        add(tools, new BigButton(getTranslation("library.kiosk.print"), Look.MAIN, tap -> {
            sheets.fill();
            tools.print();
        }));
    }

    /** What is printed; to stand beside the page's columns. */
    Optional<FilePaper> paper() {
        return Optional.ofNullable(paper);
    }

    private Section phone(String key, URI address, String below) {
        var heading = getTranslation(key);
        var phone = new Section(
                new H2(heading), new QrPicture(codes, address.toString(), getTranslation("library.kiosk.qr", heading)));
        if (!below.isEmpty()) {
            phone.add(new Paragraph(below));
        }
        phone.addClassName("guide-phone");
        return phone;
    }
}
