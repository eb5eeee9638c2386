package fi.jelppi.event;

/** Central's note of what the kiosks of an event's point hold of it. Half-done steps are taken up again by the job. */
enum KioskCopy {
    NONE,
    COMING,
    HELD,
    GOING
}
