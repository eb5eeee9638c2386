package fi.jelppi.backup;

import fi.jelppi.shared.NodeRole;
import java.util.List;

/**
 * What lies in a data folder. Left out of backups: the demo's files, the first administrator's link (it lasts a day), the
 * backups themselves, and {@link #RUN}, because a restored central must notice that it was restored (decision 0010).
 */
final class NodeFiles {

    static final String DATABASE = "db/jelppi.mv.db";

    /** What PostgreSQL's own tool wrote. */
    static final String DUMP = "database.dump";

    /** A kiosk's id and its credential at central. */
    static final String IDENTITY = "node.json";

    /** Seals the private keys of passes; missing where the setting {@code jelppi.secret-key} gives it. */
    static final String SECRET_KEY = "secret.key";

    /** Central's last start. */
    static final String RUN = "central-run";

    /** An upgrade of the embedded database that is not finished; the next start would put it over what was restored. */
    static final String UPGRADE = "before-upgrade.sql";

    private NodeFiles() {}

    /** The small files that belong to a node of the role; each may be missing. */
    static List<String> kept(NodeRole role) {
        return role == NodeRole.KIOSK ? List.of(IDENTITY, SECRET_KEY) : List.of(SECRET_KEY);
    }

    /** What a restoration takes away from the data folder and keeps beside. */
    static List<String> replaced(NodeRole role) {
        return role == NodeRole.KIOSK
                ? List.of("db", UPGRADE, IDENTITY, SECRET_KEY)
                : List.of("db", UPGRADE, SECRET_KEY, RUN);
    }
}
