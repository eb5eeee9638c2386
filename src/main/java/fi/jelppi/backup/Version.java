package fi.jelppi.backup;

/** Which version of the application runs. */
final class Version {

    private Version() {}

    /** As the jar says; "development" when it runs from class folders. */
    static String here() {
        var version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
