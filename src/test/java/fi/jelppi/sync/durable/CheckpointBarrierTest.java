package fi.jelppi.sync.durable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.sync.spi.NotDurableException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

class CheckpointBarrierTest {

    @TempDir
    private Path folder;

    @Test
    void servesManyWaitersAtOnce() throws Exception {
        try (var barrier = new CheckpointBarrier(database("jdbc:h2:async:" + folder + "/db"));
                var pool = Executors.newFixedThreadPool(8)) {
            var waits = IntStream.range(0, 200)
                    .mapToObj(i -> (Callable<Boolean>) () -> {
                        barrier.await();
                        return true;
                    })
                    .toList();
            for (var done : pool.invokeAll(waits)) {
                assertThat(done.get()).isTrue();
            }
        }
    }

    @Test
    void anInterruptNeitherEndsTheWaitNorIsSwallowed() throws Exception {
        try (var barrier = new CheckpointBarrier(database("jdbc:h2:async:" + folder + "/db"))) {
            Thread.currentThread().interrupt();
            barrier.await();
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void tellsEveryWaiterWhenTheDiskFails() throws Exception {
        try (var barrier = new CheckpointBarrier(database("jdbc:h2:async:/proc/no/such/place"))) {
            assertThatThrownBy(barrier::await).isInstanceOf(NotDurableException.class);
            assertThatThrownBy(barrier::await).isInstanceOf(NotDurableException.class);
        }
    }

    @Test
    void answersNobodyAfterItsEnd() throws Exception {
        var barrier = new CheckpointBarrier(database("jdbc:h2:async:" + folder + "/db"));
        barrier.close();
        assertThatThrownBy(barrier::await).isInstanceOf(NotDurableException.class);
    }

    private static JdbcConnectionDetails database(String url) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "sa";
            }

            @Override
            public String getPassword() {
                return "";
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }
}
