package fi.jelppi.guides.picture;

import fi.jelppi.guides.Guides;
import fi.jelppi.kiosk.spi.DepartureCheck;
import fi.jelppi.shared.OnKiosk;
import org.springframework.stereotype.Component;

/** How many guides the machine carries, and whether their pictures have come; whether they are the newest, the age of the copy tells. */
@Component
@OnKiosk
class GuidesCheck implements DepartureCheck {

    private static final String NAME = "guides.departure";

    private final Guides guides;
    private final PictureFetch pictures;

    GuidesCheck(Guides guides, PictureFetch pictures) {
        this.guides = guides;
        this.pictures = pictures;
    }

    @Override
    public int order() {
        return 33;
    }

    @Override
    public Finding look() {
        var state = pictures.state();
        if (state.waiting() > 0) {
            return Finding.todo(NAME, Words.of("guides.departure.waiting", state.waiting()), "guides.departure.todo");
        }
        if (state.refused() > 0) {
            return Finding.note(NAME, Words.of("guides.departure.refused", state.refused()));
        }
        return Finding.ready(
                NAME, Words.of("guides.departure.here", guides.all().size()));
    }
}
