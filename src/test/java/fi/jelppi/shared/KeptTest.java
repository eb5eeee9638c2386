package fi.jelppi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class KeptTest {

    private final List<String> written = new ArrayList<>(List.of("one"));
    private final Kept<List<String>> kept = new Kept<>(() -> List.copyOf(written));
    private final TransactionTemplate transaction = new TransactionTemplate(new NoDatabase());

    @Test
    void isTheSameUntilSomethingChanges() {
        var first = kept.get();
        assertThat(kept.get()).isSameAs(first);
        written.add("two");
        kept.changed();
        assertThat(kept.get()).containsExactly("one", "two");
    }

    @Test
    void aChangeHoldsFromTheEndOfItsTransaction() {
        var first = kept.get();
        transaction.executeWithoutResult(status -> {
            kept.changed();
            written.add("two");
            assertThat(kept.get()).as("one's own change").containsExactly("one", "two");
        });
        assertThat(kept.get()).isNotSameAs(first).containsExactly("one", "two");
    }

    @Test
    void nothingIsKeptOfWhatIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            kept.changed();
            written.add("two");
            kept.get();
            written.remove("two");
            status.setRollbackOnly();
        });
        assertThat(kept.get()).containsExactly("one");
    }

    @Test
    void whatIsWrittenWhileItIsReadIsReadAgain() {
        var late = new ArrayList<Runnable>();
        var racing = new Kept<>(() -> {
            var read = List.copyOf(written);
            late.forEach(Runnable::run);
            late.clear();
            return read;
        });
        late.add(() -> {
            written.add("two");
            racing.changed();
        });
        assertThat(racing.get()).containsExactly("one");
        assertThat(racing.get()).containsExactly("one", "two");
    }

    /** Spring's own transactions with nothing below them. */
    private static final class NoDatabase extends AbstractPlatformTransactionManager {

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
