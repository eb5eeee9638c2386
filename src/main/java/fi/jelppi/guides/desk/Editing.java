package fi.jelppi.guides.desk;

import fi.jelppi.guides.EditedGuides;
import fi.jelppi.guides.EditedGuides.Change;
import fi.jelppi.guides.link.LinkCheck;
import fi.jelppi.guides.picture.GuidePictures;
import fi.jelppi.security.CurrentUser;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.qr.QrCodes;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What the editor works with. */
@Component
@OnCentral
record Editing(
        EditedGuides guides,
        GuidePictures pictures,
        LinkCheck links,
        CurrentUser user,
        Clock clock,
        JelppiProperties node,
        QrCodes codes) {

    LocalDate today() {
        return LocalDate.now(clock.withZone(node.zone()));
    }

    Change change(long version) {
        return new Change(version, user.get().id());
    }
}
