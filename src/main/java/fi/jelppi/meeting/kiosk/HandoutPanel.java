package fi.jelppi.meeting.kiosk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.files.StoredFile;
import fi.jelppi.meeting.material.Handout;
import fi.jelppi.meeting.material.MaterialKind;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.QrPicture;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** One thing that is given out: a file on this screen, without a connection, and a link on one's own phone. */
class HandoutPanel extends Div {

    private final HandoutServices services;
    private final H1 title;

    HandoutPanel(HandoutServices services, Handout handout) {
        this.services = services;
        this.title = new H1(handout.title());
        addClassNames("training-panel", "handout-panel");
        title.getElement().setAttribute("tabindex", "-1");
        add(title);
        if (handout.file() != null) {
            show(handout.file());
        } else if (handout.address() != null) {
            link(handout, handout.address());
        }
        add(new BigButton(getTranslation("meeting.kiosk.material.back"), Look.QUIET, tap -> removeFromParent()));
    }

    private void link(Handout handout, URI address) {
        if (handout.kind() == MaterialKind.RECORDING) {
            add(new Paragraph(getTranslation("meeting.kiosk.material.until", lastDay(handout))));
        }
        var phone = getTranslation("meeting.kiosk.material.phone");
        add(
                new Paragraph(phone),
                new QrPicture(services.codes(), address.toString(), getTranslation("meeting.kiosk.material.qr", phone)),
                new Paragraph(address.getHost()));
    }

    private String lastDay(Handout handout) {
        var day = LocalDate.ofInstant(
                handout.until().minusSeconds(1), services.properties().zone());
        return DateTimeFormatter.ofPattern(
                        getTranslation("shared.format.date"),
                        Locale.of(getLocale().getLanguage()))
                .format(day);
    }

    private void show(StoredFile file) {
        var here = services.shelf().find(file);
        if (here.isEmpty()) {
            add(new Paragraph(getTranslation("meeting.kiosk.material.not-here")));
        } else if (file.type().isPicture()) {
            add(picture(file, here.get()));
        } else {
            int many = services.pages().countOnScreen(file);
            add(
                    many == 0
                            ? new Paragraph(getTranslation("meeting.kiosk.material.cannot"))
                            : new PageTurner(services, file, many));
        }
    }

    private Image picture(StoredFile file, Path here) {
        var picture = new Image(
                download -> {
                    download.setFileName(file.name());
                    download.setContentType(file.type().mediaType());
                    Files.copy(here, download.getOutputStream());
                },
                title.getText());
        picture.addClassName("handout-page");
        return picture;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        title.getElement().callJsFunction("focus");
    }
}
