package fi.jelppi.organisation.desk;

import fi.jelppi.organisation.PointInfo;
import fi.jelppi.organisation.PointInfos;
import fi.jelppi.shared.PointId;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What is shown of a point on one screen, and the way to change it: a change is made to what was shown. */
class InfoEditing {

    private final PointInfos infos;
    private final Consumer<InfoEditing> onChange;
    private PointInfos.Editable shown;

    /** @param onChange draws the page anew */
    InfoEditing(PointInfos infos, PointId point, Consumer<InfoEditing> onChange) {
        this.infos = infos;
        this.onChange = onChange;
        this.shown = infos.edit(point);
    }

    PointInfo info() {
        return shown.info();
    }

    /**
     * False when somebody else was faster: the page shows what is stored now, and the same change may be tried again.
     *
     * @throws IllegalArgumentException when the change contradicts what is shown; callers have asked before
     */
    boolean change(UnaryOperator<PointInfo> change) {
        var outcome = infos.save(change.apply(shown.info()), shown.version());
        shown = switch (outcome) {
            case PointInfos.Saved saved -> saved.now();
            case PointInfos.Conflict conflict -> conflict.theirs();
        };
        onChange.accept(this);
        return outcome instanceof PointInfos.Saved;
    }
}
