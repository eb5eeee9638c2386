package fi.jelppi.security;

/** What was sealed cannot be opened: the node's secret key is missing, damaged or another one. The message says what to do. */
public class SecretLostException extends RuntimeException {

    SecretLostException(String message) {
        super(message);
    }

    SecretLostException(String message, Throwable cause) {
        super(message, cause);
    }
}
