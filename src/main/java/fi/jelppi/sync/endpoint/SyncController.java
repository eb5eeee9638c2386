package fi.jelppi.sync.endpoint;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.feed.FeedWatch;
import fi.jelppi.sync.inbox.KioskReception;
import fi.jelppi.sync.spi.PeerDirectory.Known;
import fi.jelppi.sync.wire.BatchCodec;
import fi.jelppi.sync.wire.Gzip;
import fi.jelppi.sync.wire.Hello;
import fi.jelppi.sync.wire.MalformedMessageException;
import fi.jelppi.sync.wire.NodeReport;
import fi.jelppi.sync.wire.Takes;
import fi.jelppi.sync.wire.WireJson;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;
import tools.jackson.core.JacksonException;

/** What central answers to kiosks. Bodies are read here by hand, because their size is capped before they are parsed. */
@RestController
@RequestMapping("/sync/v1")
@OnCentral
class SyncController {

    static final int MAX_PACKED = 512 * 1024;
    static final int MAX_PLAIN = 1024 * 1024;

    private final KioskReception reception;
    private final FeedWatch feed;

    SyncController(KioskReception reception, FeedWatch feed) {
        this.reception = reception;
        this.feed = feed;
    }

    @PostMapping("/hello")
    ResponseEntity<?> hello(@RequestAttribute(PeerFilter.PEER) Known peer, HttpServletRequest request)
            throws IOException {
        @Nullable Hello hello;
        try {
            hello = WireJson.MAPPER.readValue(body(request), Hello.class);
        } catch (JacksonException e) {
            throw new MalformedMessageException("not a hello", e);
        }
        if (hello == null || hello.version() == null) {
            throw new MalformedMessageException("not a hello");
        }
        if (isOther(peer, hello.device())) {
            return Problems.answer(HttpStatus.FORBIDDEN, Problems.OTHER_DEVICE);
        }
        return ResponseEntity.ok(reception.welcome(peer, hello));
    }

    @PostMapping("/facts")
    ResponseEntity<?> facts(@RequestAttribute(PeerFilter.PEER) Known peer, HttpServletRequest request)
            throws IOException {
        var batch = BatchCodec.read(body(request));
        if (isOther(peer, batch.device())) {
            return Problems.answer(HttpStatus.FORBIDDEN, Problems.OTHER_DEVICE);
        }
        return ResponseEntity.ok(reception.take(batch));
    }

    @GetMapping("/changes")
    DeferredResult<ResponseEntity<?>> changes(
            @RequestAttribute(PeerFilter.PEER) Known peer,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String takes,
            @RequestHeader(name = NodeReport.HEADER, required = false) @Nullable String report) {
        reception.heard(peer.device(), NodeReport.parse(report));
        return feed.changes(
                peer, after, Takes.parse(takes), Problems.answer(HttpStatus.GONE, Problems.SNAPSHOT_NEEDED));
    }

    private static boolean isOther(Known peer, @Nullable UUID device) {
        return device == null || !peer.device().equals(new DeviceId(device));
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        byte[] sent = Gzip.read(request.getInputStream(), MAX_PACKED);
        return "gzip".equalsIgnoreCase(request.getHeader("Content-Encoding")) ? Gzip.unpack(sent, MAX_PLAIN) : sent;
    }
}
