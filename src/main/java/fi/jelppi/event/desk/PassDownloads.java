package fi.jelppi.event.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fi.jelppi.event.Event;
import fi.jelppi.event.PassSending;
import fi.jelppi.event.RegistrationExport;
import fi.jelppi.event.RegistrationQuery.Line;
import fi.jelppi.participant.Passes;
import fi.jelppi.participant.QrCodes;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.i18n.Languages;
import java.io.ByteArrayInputStream;

/** The ways a pass leaves the desk: as a picture, on paper, by e-mail. */
@org.springframework.stereotype.Component
@OnCentral
class PassDownloads {

    private static final int PIXELS = 800;

    private final Passes passes;
    private final QrCodes codes;
    private final PassSending sending;
    private final RegistrationExport export;

    PassDownloads(Passes passes, QrCodes codes, PassSending sending, RegistrationExport export) {
        this.passes = passes;
        this.codes = codes;
        this.sending = sending;
        this.export = export;
    }

    /** For one registration. */
    Component personTools(Line line, Component page) {
        var name = line.registration().name();
        var tools = new Div(picture(line, page));
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
        var pass = line.registration().pass();
        DownloadHandler handler = DownloadHandler.fromInputStream(request -> {
            var png = codes.png(passes.qrText(pass), PIXELS);
            return new DownloadResponse(new ByteArrayInputStream(png), "koodi.png", "image/png", png.length);
        });
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, page.getTranslation("event.people.picture"));
        link.setAriaLabel(page.getTranslation(
                "event.people.picture-named", line.registration().name()));
        return link;
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
        var send = new Button(page.getTranslation("event.people.send-all"), tap -> sendAll(event, page));
        var tools = new Div(list, send);
        tools.addClassName("event-actions");
        return tools;
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
