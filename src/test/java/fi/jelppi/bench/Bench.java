package fi.jelppi.bench;

import java.util.Map;

/** A measurement that {@code scripts/bench NAME} runs; it prints what comes back as one line of JSON. */
public interface Bench {

    /** Figures by key, in order; progress goes to standard error. */
    Map<String, Object> run() throws Exception;
}
