package fi.jelppi.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A file of the embedded database that no node has open. */
record H2File(Path path) {

    private static final String SUFFIX = ".mv.db";
    private static final byte[] ENCRYPTED = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

    boolean isEncrypted() throws IOException {
        try (var file = Files.newInputStream(path)) {
            return Arrays.equals(file.readNBytes(ENCRYPTED.length), ENCRYPTED);
        }
    }

    /**
     * Reads every row, then opens the file a second time: H2 opens some damaged files once and never again.
     *
     * @param options of H2's address, beginning with a semicolon, or nothing
     * @return the number of the last migration
     * @throws SQLException when something cannot be read
     */
    String readThrough(String options, String user, String password) throws SQLException {
        var plain = path.toString();
        var address = "jdbc:h2:file:" + plain.substring(0, plain.length() - SUFFIX.length())
                + ";IFEXISTS=TRUE;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=4096;LAZY_QUERY_EXECUTION=1" + options;
        try (var connection = DriverManager.getConnection(address, user, password)) {
            for (var table : tables(connection)) {
                read(connection, table);
            }
        }
        try (var again = DriverManager.getConnection(address, user, password)) {
            return Schema.of(again);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var found =
                connection.getMetaData().getTables(null, "PUBLIC", "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    private static void read(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT * FROM \"" + table.replace("\"", "\"\"") + "\"")) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getString(column);
                }
            }
        }
    }
}
