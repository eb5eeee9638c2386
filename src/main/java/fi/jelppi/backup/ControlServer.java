package fi.jelppi.backup;

import fi.jelppi.shared.JelppiProperties;
import java.io.IOException;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Answers at the node's {@link ControlSocket} as long as the node is up. */
@Component
class ControlServer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ControlServer.class);

    private final JelppiProperties node;
    private final Backups backups;
    private volatile @Nullable ServerSocketChannel server;

    ControlServer(JelppiProperties node, Backups backups) {
        this.node = node;
        this.backups = backups;
    }

    /** A node that cannot be asked for backups still has people to check in. */
    @Override
    public void start() {
        try {
            var open = ControlSocket.open(node.dataDir());
            server = open;
            Thread.ofPlatform().name("control").daemon().start(() -> listen(open));
        } catch (IOException e) {
            LOG.warn("nobody can ask this node for backups: {}", e.getMessage());
        }
    }

    private void listen(ServerSocketChannel open) {
        try {
            while (true) {
                var asker = open.accept();
                // Somebody who asks nothing keeps nobody else waiting.
                Thread.ofVirtual().name("control").start(() -> answer(asker));
            }
        } catch (AsynchronousCloseException _) {
            // The node is stopping.
        } catch (IOException e) {
            LOG.warn("nobody can ask this node for backups any more: {}", e.getMessage());
        }
    }

    private void answer(SocketChannel asker) {
        try (asker) {
            ControlSocket.write(asker, reply(ControlSocket.read(asker)));
        } catch (IOException e) {
            LOG.info("somebody asked at the control socket and went away: {}", e.getMessage());
        }
    }

    private String reply(String question) {
        if (!question.equals(ControlSocket.BACKUP)) {
            return ControlSocket.FAILED + "the node does not know what was asked";
        }
        try {
            return ControlSocket.DONE + backups.make();
        } catch (BackupException e) {
            LOG.warn("no backup: {}", e.getMessage());
            return ControlSocket.FAILED + e.getMessage();
        }
    }

    @Override
    public void stop() {
        var open = server;
        server = null;
        if (open == null) {
            return;
        }
        try (open) {
            ControlSocket.remove(node.dataDir());
        } catch (IOException e) {
            LOG.warn("the control socket could not be closed: {}", e.getMessage());
        }
    }

    /** Before the pages answer: who sees that the node runs can ask it. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }
}
