package fi.jelppi.sync.model;

/**
 * One thing that happens.
 *
 * @param who which node it befalls
 * @param value chooses among what the deed may be: the fates of requests, a backup, a kind of fact
 */
record Step(Deed deed, int who, int value) {

    enum Deed {
        CHECK_IN,
        CUT_CHECK_IN,
        TALK,
        LATE_PARCEL,
        APPLY,
        KILL_KIOSK,
        KILL_CENTRAL,
        BACK_UP_KIOSK,
        BACK_UP_CENTRAL,
        RESTORE_KIOSK,
        RESTORE_CENTRAL,
        RESTORE_CENTRAL_UNDER_TALK,
        WRONG_CLOCK,
        TEN_DAYS,
        UPGRADE_KIOSK,
        UPGRADE_CENTRAL,
        HANG_POSTER,
        MOVE_KIOSK
    }
}
