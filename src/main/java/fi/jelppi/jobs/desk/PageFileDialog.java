package fi.jelppi.jobs.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import fi.jelppi.jobs.source.ImportRun;
import fi.jelppi.jobs.source.Imports;
import fi.jelppi.jobs.source.SourcePage;
import java.io.IOException;

/** Brings a page's vacancies as a file, for example one that was saved or sent. */
class PageFileDialog extends Dialog {

    private static final int MEGABYTES = 20;
    private static final int LARGEST = MEGABYTES * 1024 * 1024;

    private final Imports imports;
    private final SourcePage page;
    private final Runnable onRead;
    private final Div answer = new Div();

    PageFileDialog(Imports imports, SourcePage page, Runnable onRead) {
        this.imports = imports;
        this.page = page;
        this.onRead = onRead;
        setHeaderTitle(getTranslation("jobs.desk.pages.file.of", page.name()));
        answer.getElement().setAttribute("aria-live", "polite");
        add(
                new Paragraph(getTranslation(
                        "jobs.desk.pages.file.help",
                        getTranslation(page.format().textKey()),
                        MEGABYTES)),
                upload(),
                answer);
        getFooter().add(new Button(getTranslation("shared.close"), click -> close()));
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setUploadButton(new Button(getTranslation("jobs.sheet.file.choose")));
        upload.setDropLabel(new Span(getTranslation("jobs.sheet.file.drop")));
        upload.addFileRejectedListener(rejected -> tooLarge());
        upload.addAllFinishedListener(done -> upload.clearFileList());
        return upload;
    }

    /** The limit again: what the browser was told, whoever writes requests by hand does not keep. */
    void receive(UploadEvent sent) throws IOException {
        byte[] content = sent.getInputStream().readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            sent.reject();
            sent.getUI().access(this::tooLarge);
            return;
        }
        var outcome = imports.readFile(page, content);
        sent.getUI().access(() -> tell(outcome));
    }

    private void tooLarge() {
        say(getTranslation("jobs.desk.pages.file.too-large", MEGABYTES), "point-problem");
    }

    private void tell(String outcome) {
        switch (outcome) {
            case ImportRun.DONE -> say(getTranslation("jobs.desk.pages.file.done"), "event-good");
            case ImportRun.STOPPED -> say(getTranslation("jobs.desk.outcome.stopped"), "point-problem");
            case ImportRun.GONE -> say(getTranslation("jobs.desk.pages.file.gone"), "point-problem");
            default -> say(getTranslation("jobs.desk.pages.file.strange"), "point-problem");
        }
        onRead.run();
    }

    private void say(String text, String look) {
        var words = new Paragraph(text);
        words.addClassName(look);
        answer.removeAll();
        answer.add(words);
    }
}
