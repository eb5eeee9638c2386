package fi.jelppi.sync.durable;

import fi.jelppi.sync.spi.Durability;
import fi.jelppi.sync.spi.NotDurableException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * One thread forces H2's file to disk for all who wait: whoever asks while a checkpoint runs shares the next one. It has
 * a connection of its own, so a full pool cannot stop it, and nobody can interrupt it in the middle of a write.
 */
class CheckpointBarrier implements Durability, AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;

    private final JdbcConnectionDetails database;
    private final Object lock = new Object();
    private @Nullable CompletableFuture<Void> next;
    private boolean closed;
    private @Nullable Connection connection;
    private final Thread flusher;

    CheckpointBarrier(JdbcConnectionDetails database) {
        this.database = database;
        this.flusher = Thread.ofPlatform().name("durability").daemon().start(this::run);
    }

    @Override
    public void await() {
        CompletableFuture<Void> round;
        synchronized (lock) {
            if (closed) {
                throw new NotDurableException("the node is stopping", new IllegalStateException("closed"));
            }
            if (next == null) {
                next = new CompletableFuture<>();
                lock.notifyAll();
            }
            round = next;
        }
        waitFor(round);
    }

    private static void waitFor(CompletableFuture<Void> round) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    round.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    return;
                } catch (InterruptedException e) {
                    interrupted = true; // the answer must be true all the same
                } catch (ExecutionException | TimeoutException | CompletionException e) {
                    throw new NotDurableException("could not force the database to disk", e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void run() {
        while (true) {
            CompletableFuture<Void> round = takeRound();
            if (round == null) {
                disconnect();
                return;
            }
            try {
                checkpoint();
                round.complete(null);
            } catch (SQLException | RuntimeException e) { // whatever it is, it is told to everybody who waits
                disconnect();
                round.completeExceptionally(e);
            }
        }
    }

    private @Nullable CompletableFuture<Void> takeRound() {
        synchronized (lock) {
            while (next == null && !closed) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    // Only close() ends this thread: a stray interrupt must not leave waiters without an answer.
                }
            }
            var round = next;
            next = null;
            return round;
        }
    }

    private void checkpoint() throws SQLException {
        if (connection == null) {
            connection =
                    DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    private void disconnect() {
        try (Connection open = connection) {
            connection = null;
        } catch (SQLException e) {
            // The connection is given up because it failed; its failure has been told to those who wait.
        }
    }

    /** Lets the round that is due finish, then gives the connection back so that the database can close. */
    @Override
    public void close() throws InterruptedException {
        synchronized (lock) {
            closed = true;
            lock.notifyAll();
        }
        flusher.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    }
}
