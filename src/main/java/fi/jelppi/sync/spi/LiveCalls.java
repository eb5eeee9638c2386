package fi.jelppi.sync.spi;

/**
 * Questions to central that need an answer now, for example for a meeting's token. Nothing is kept for later: without a
 * connection the answer is that there is none. On kiosks only; called from a thread that may wait some seconds.
 */
public interface LiveCalls {

    /** Where central answers such questions. */
    String PATH = "/sync/v1/live/";

    /** What came of it. */
    sealed interface Answer<T> {}

    record Came<T>(T content) implements Answer<T> {}

    /** Central did not want to. @param status of HTTP */
    record Refused<T>(int status) implements Answer<T> {}

    record NoConnection<T>() implements Answer<T> {}

    /**
     * Asks once.
     *
     * @param path after {@link #PATH}
     * @param question written as JSON
     */
    <T extends Record> Answer<T> ask(String path, Record question, Class<T> answer);
}
