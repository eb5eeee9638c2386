package fi.jelppi.sync.model;

import java.sql.SQLException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A node's database as a thing that survives the node: it can be copied, put back, and lose its power. */
interface Disk extends AutoCloseable {

    /** What a backup holds. */
    interface Image {}

    JdbcConnectionDetails details();

    /** The power goes: whatever is not on the disk yet is gone. All connections die. */
    void crash() throws SQLException;

    /** Everything is put on the disk, then the database is left at once, without H2's tidying that takes 0.2 s. */
    void leave() throws SQLException;

    /** Call while no node runs on it. */
    Image image() throws Exception;

    /** Call while no node runs on it. */
    void put(Image image) throws Exception;

    @Override
    void close() throws Exception;
}
