package fi.jelppi.sync.endpoint;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.inbox.EpochTakenException;
import fi.jelppi.sync.spi.NotDurableException;
import fi.jelppi.sync.wire.MalformedMessageException;
import fi.jelppi.sync.wire.TooLargeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Failures of the sync endpoints; whatever is answered here, nothing was acknowledged and the kiosk keeps its facts. */
@RestControllerAdvice(assignableTypes = SyncController.class)
@OnCentral
class SyncErrors {

    private static final Logger LOG = LoggerFactory.getLogger(SyncErrors.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> malformed(MalformedMessageException e) {
        return Problems.answer(HttpStatus.BAD_REQUEST, Problems.MALFORMED);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(TooLargeException e) {
        return Problems.answer(HttpStatus.CONTENT_TOO_LARGE, Problems.TOO_LARGE);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> epochTaken(EpochTakenException e) {
        return Problems.answer(HttpStatus.CONFLICT, Problems.EPOCH_TAKEN);
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class, NotDurableException.class})
    ResponseEntity<ProblemDetail> database(RuntimeException e) {
        LOG.warn("sync refused, database unavailable: {}", e.getClass().getName());
        return Problems.answer(HttpStatus.SERVICE_UNAVAILABLE, Problems.DATABASE);
    }
}
