package fi.jelppi.device;

import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.spi.PeerDirectory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands the signed package of a version to kiosks, from wherever they have it already. Central need not be trusted with it:
 * each machine checks the signature (decision 0122).
 */
@RestController
@OnCentral
class ReleaseController {

    private final EnrolledPeers peers;
    private final Path file;

    ReleaseController(EnrolledPeers peers, JelppiProperties node) {
        this.peers = peers;
        file = node.dataDir().resolve("release").resolve("jelppi.tar");
    }

    @GetMapping(EnrolWire.RELEASE)
    ResponseEntity<Resource> release(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        var bearer = Bearer.of(authorization);
        return switch (peers.authenticate(bearer.device(), bearer.secret())) {
            case PeerDirectory.Known known -> answer();
            case PeerDirectory.Revoked revoked ->
                ResponseEntity.status(HttpStatus.FORBIDDEN).build();
            case PeerDirectory.Unknown unknown ->
                ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        };
    }

    private ResponseEntity<Resource> answer() {
        return Files.isRegularFile(file)
                ? ResponseEntity.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .body(new FileSystemResource(file))
                : ResponseEntity.notFound().build();
    }
}
