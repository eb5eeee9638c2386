package fi.jelppi.shared;

/** What this process is: {@code jelppi.role=kiosk|central} (decision 0001). */
public enum NodeRole {
    KIOSK,
    CENTRAL
}
