package fi.jelppi.sync.durable;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a database that is not to be had now from data that it cannot take. */
public final class PassingFailure {

    private PassingFailure() {}

    /** True when the database, a connection or a lock was not to be had: what was being stored is not to blame. */
    public static boolean is(RuntimeException failure) {
        return failure instanceof TransientDataAccessException
                || failure instanceof DataAccessResourceFailureException
                || failure instanceof CannotCreateTransactionException;
    }
}
