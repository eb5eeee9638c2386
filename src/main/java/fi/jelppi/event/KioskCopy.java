package fi.jelppi.event;

/** Central's note of what the kiosks of an event's halls hold of it. Half-done steps are taken up again by the job. */
enum KioskCopy {
    NONE,
    COMING,
    HELD,
    GOING
}
