package fi.jelppi.guides.desk;

import fi.jelppi.guides.EditedGuides;
import fi.jelppi.guides.EditedGuides.Change;
import fi.jelppi.guides.link.LinkCheck;
import fi.jelppi.security.CurrentUser;
import fi.jelppi.shared.OnCentral;
import org.springframework.stereotype.Component;

/** What the editor works with. */
@Component
@OnCentral
record Editing(EditedGuides guides, LinkCheck links, CurrentUser user) {

    Change change(long version) {
        return new Change(version, user.get().id());
    }
}
