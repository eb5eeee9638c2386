package fi.jelppi.sync.inbox;

import org.springframework.context.ApplicationContext;

/** Lets a test take the applier thread's place. */
public final class Applying {

    private Applying() {}

    /** As the thread does after a start: what was too new first, then everything that is pending. */
    public static void everything(ApplicationContext central) {
        var applier = central.getBean(Applier.class);
        applier.retryOutdated();
        central.getBean(InboxTable.class).devicesWithPending().forEach(applier::applyAll);
    }
}
