package fi.jelppi.event.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fi.jelppi.event.Event;
import fi.jelppi.event.EventCards;
import fi.jelppi.event.PassSending;
import fi.jelppi.event.RegistrationExport;
import fi.jelppi.event.RegistrationQuery.Line;
import fi.jelppi.participant.PassSheet;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.i18n.Languages;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Supplier;

/** The ways a pass leaves the desk: as a picture, on paper, by e-mail. */
@org.springframework.stereotype.Component
@OnCentral
class PassDownloads {

    private static final String PDF = "application/pdf";

    private final EventCards cards;
    private final PassSheet sheet;
    private final PassSending sending;
    private final RegistrationExport export;

    PassDownloads(EventCards cards, PassSheet sheet, PassSending sending, RegistrationExport export) {
        this.cards = cards;
        this.sheet = sheet;
        this.sending = sending;
        this.export = export;
    }

    /** For one registration. */
    Component personTools(Line line, Component page) {
        var name = line.registration().name();
        var tools = new Div(picture(line, page), paper(line, page));
        tools.addClassName("event-actions");
        if (line.hasEmail()) {
            var send = new Button(page.getTranslation("event.people.send"), tap -> send(line, page));
            send.setAriaLabel(page.getTranslation("event.people.send-named", name));
            send.addThemeVariants(ButtonVariant.TERTIARY);
            tools.add(send);
        }
        return tools;
    }

    private Component picture(Line line, Component page) {
        var link = new Anchor(
                file(
                        named(line, "png"),
                        "image/png",
                        () -> sheet.png(cards.card(line.registration(), Languages.FINNISH))),
                AttachmentType.DOWNLOAD,
                page.getTranslation("event.people.picture"));
        link.setAriaLabel(page.getTranslation(
                "event.people.picture-named", line.registration().name()));
        return link;
    }

    private Component paper(Line line, Component page) {
        var link = new Anchor(
                file(
                        named(line, "pdf"),
                        PDF,
                        () -> sheet.pdf(List.of(cards.card(line.registration(), Languages.FINNISH)))),
                AttachmentType.DOWNLOAD,
                page.getTranslation("event.people.paper"));
        link.setAriaLabel(page.getTranslation(
                "event.people.print-named", line.registration().name()));
        return link;
    }

    /** Told apart by the number in the list, which names nobody. */
    private static String named(Line line, String ending) {
        var number = line.registration().line();
        return "koodi" + (number == null ? "" : "-" + number) + "." + ending;
    }

    private static DownloadHandler file(String name, String type, Supplier<byte[]> content) {
        return DownloadHandler.fromInputStream(request -> {
            var bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        });
    }

    private void send(Line line, Component page) {
        boolean sent = sending.send(line.registration().id(), Languages.FINNISH);
        Notification.show(page.getTranslation(sent ? "event.people.sent" : "event.people.not-sent"));
    }

    /** For a whole event. */
    Component eventTools(Event event, Component page) {
        DownloadHandler file = download -> {
            download.setFileName("ilmoittautuneet.csv");
            download.setContentType("text/csv;charset=UTF-8");
            export.write(event.id(), download.getOutputStream());
        };
        var list = new Anchor(file, AttachmentType.DOWNLOAD, page.getTranslation("event.people.export"));
        var send = new Button(page.getTranslation("event.people.send-all"), tap -> askSendAll(event, page));
        var print = new Anchor(
                file("koodit.pdf", PDF, () -> sheet.pdf(cards.cards(event.id(), Languages.FINNISH))),
                AttachmentType.DOWNLOAD,
                page.getTranslation("event.people.print"));
        var tools = new Div(print, list, send);
        tools.addClassName("event-actions");
        return tools;
    }

    private void askSendAll(Event event, Component page) {
        var dialog = new ConfirmDialog(
                page.getTranslation("event.people.send-all"),
                page.getTranslation("event.people.send-all.help", event.title()),
                page.getTranslation("event.people.send"),
                sure -> sendAll(event, page));
        dialog.setCancelable(true);
        dialog.setCancelText(page.getTranslation("event.form.back"));
        dialog.open();
    }

    private void sendAll(Event event, Component page) {
        int sent = 0;
        for (int next = 0; next >= 0; ) {
            var step = sending.sendPage(event.id(), next, Languages.FINNISH);
            sent += step.mails();
            next = step.next();
        }
        Notification.show(page.getTranslation("event.people.sent-all", sent));
    }
}
