package fi.jelppi.event;

/** Kinds of events a village point holds. */
public enum EventKind {
    OPEN_DAY,
    INFO_EVENT,
    SUMMER_JOBS,
    TRAINING,
    COACHING,
    WORKSHOP
}
