package fi.jelppi.sync.outbox;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.copy.ReferenceCopy;
import fi.jelppi.sync.outbox.LinkFailure.Kind;
import fi.jelppi.sync.spi.NodeIdentity.Enrolled;
import fi.jelppi.sync.wire.NodeReport;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps one question for changes open at central. Used by the sender's thread only. */
@Component
@OnKiosk
class Puller {

    private final CentralClient central;
    private final ReferenceCopy copy;
    private final LinkState link;
    private final SenderBell bell;
    private @Nullable CompletableFuture<HttpResponse<byte[]>> question;

    Puller(CentralClient central, ReferenceCopy copy, LinkState link, SenderBell bell) {
        this.central = central;
        this.copy = copy;
        this.link = link;
        this.bell = bell;
    }

    /** Takes the answer if it is there and asks on. Pages that are ready at once are taken one after the other. */
    void step(Enrolled me, NodeReport report) throws InterruptedException {
        var asked = question;
        if (asked == null) {
            question = ask(me, report);
        } else if (asked.isDone()) {
            question = null;
            take(asked);
            question = ask(me, report);
        }
    }

    private CompletableFuture<HttpResponse<byte[]>> ask(Enrolled me, NodeReport report) {
        var asked = central.ask(me, copy.cursor(), copy.takes(), report);
        asked.whenComplete((answer, failure) -> bell.ring());
        return asked;
    }

    private void take(CompletableFuture<HttpResponse<byte[]>> asked) throws InterruptedException {
        try {
            var page = central.page(asked.get());
            copy.take(page);
            link.answered(page.now());
            link.copy(!page.more());
        } catch (ExecutionException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            throw new LinkFailure(Kind.UNREACHABLE, cause.getClass().getSimpleName(), null);
        }
    }

    void cancel() {
        var asked = question;
        question = null;
        if (asked != null) {
            asked.cancel(true);
        }
    }
}
