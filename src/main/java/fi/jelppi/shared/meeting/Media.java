package fi.jelppi.shared.meeting;

/** What can be muted. */
public enum Media {
    MICROPHONE,
    CAMERA
}
