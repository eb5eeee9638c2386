package fi.jelppi.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** How the database of a node gets into an archive: one way for each kind of database. */
interface DatabaseCopy {

    /** The name of the part in the archive. */
    String part();

    /** About so many bytes of disk are needed for the copy; 0 when nobody knows. */
    long size() throws IOException;

    /**
     * Copies the database as it is now, without stopping anybody who works with it.
     *
     * @param draft an empty folder for the copy and what it takes to make it
     * @return the copy, a file in the draft
     */
    Path make(Path draft) throws IOException, SQLException, InterruptedException;

    /**
     * Opens the copy; it may be changed by that.
     *
     * @return the number of the copy's last migration
     * @throws SQLException when it cannot be read
     */
    String check(Path copy) throws IOException, SQLException, InterruptedException;
}
