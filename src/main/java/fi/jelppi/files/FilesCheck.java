package fi.jelppi.files;

import fi.jelppi.kiosk.spi.DepartureCheck;
import fi.jelppi.shared.OnKiosk;
import org.springframework.stereotype.Component;

/** Whether the files of the toolbox and of trainings have come: they follow the records that name them, one by one. */
@Component
@OnKiosk
class FilesCheck implements DepartureCheck {

    private static final String NAME = "files.departure";

    private final FileShelf shelf;

    FilesCheck(FileShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Finding look() {
        var state = shelf.state();
        if (state.waiting() > 0) {
            return Finding.todo(NAME, Words.of("files.departure.waiting", state.waiting()), "files.departure.todo");
        }
        if (!state.leftOut().isEmpty()) {
            return Finding.note(NAME, Words.of("files.departure.left-out", String.join(", ", state.leftOut())));
        }
        return Finding.ready(NAME, Words.of(state.used() == 0 ? "files.departure.none" : "files.departure.here"));
    }
}
