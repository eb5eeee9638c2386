package fi.jelppi.sync.endpoint;

import fi.jelppi.sync.spi.LivePeer;
import fi.jelppi.sync.spi.PeerDirectory;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** {@code Authorization: Bearer device:secret}, checked with the directory each time, so a revocation counts at once. */
class PeerFilter extends OncePerRequestFilter {

    /** Request attribute with the {@link PeerDirectory.Known} peer. */
    static final String PEER = LivePeer.ATTRIBUTE;

    private static final String SCHEME = "Bearer ";

    private final ObjectProvider<PeerDirectory> peers;

    PeerFilter(ObjectProvider<PeerDirectory> peers) {
        this.peers = peers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        PeerDirectory.Authentication who;
        try {
            who = authenticate(request.getHeader("Authorization"));
        } catch (DataAccessException | TransactionException e) {
            Problems.write(response, HttpStatus.SERVICE_UNAVAILABLE, Problems.DATABASE);
            return;
        }
        switch (who) {
            case PeerDirectory.Known known -> {
                request.setAttribute(PEER, known);
                chain.doFilter(request, response);
            }
            case PeerDirectory.Revoked() -> Problems.write(response, HttpStatus.FORBIDDEN, Problems.REVOKED);
            case PeerDirectory.Unknown() -> Problems.write(response, HttpStatus.UNAUTHORIZED, Problems.UNKNOWN_DEVICE);
        }
    }

    private PeerDirectory.Authentication authenticate(@org.jspecify.annotations.Nullable String header) {
        int colon = header == null || !header.startsWith(SCHEME) ? -1 : header.indexOf(':');
        var directory = peers.getIfAvailable();
        if (header == null || colon < 0 || directory == null) {
            return new PeerDirectory.Unknown();
        }
        return directory.authenticate(header.substring(SCHEME.length(), colon), header.substring(colon + 1));
    }
}
