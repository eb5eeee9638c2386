package fi.jelppi.backup;

/** A backup or a restoration that did not happen; the message says why, to whoever looks after the machine. */
class BackupException extends RuntimeException {

    BackupException(String message) {
        super(message);
    }

    BackupException(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
