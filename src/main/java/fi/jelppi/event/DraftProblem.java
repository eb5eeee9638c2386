package fi.jelppi.event;

/**
 * What is wrong with a field of an {@link EventDraft}.
 *
 * @param field for example {@code title} or {@code sessions.0.date}
 * @param textKey what to tell the person
 */
public record DraftProblem(String field, String textKey) {}
