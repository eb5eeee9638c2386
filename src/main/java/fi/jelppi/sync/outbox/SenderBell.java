package fi.jelppi.sync.outbox;

import fi.jelppi.shared.OnKiosk;
import org.springframework.stereotype.Component;

/** Rung when there is something to send; the sender sleeps on it. */
@Component
@OnKiosk
class SenderBell {

    private boolean rung;

    synchronized void ring() {
        rung = true;
        notifyAll();
    }

    /** Waits until it is rung, at most so long; takes the ring. */
    synchronized void await(long millis) throws InterruptedException {
        long deadline = System.nanoTime() + millis * 1_000_000;
        while (!rung) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return;
            }
            wait(left);
        }
        rung = false;
    }
}
