package fi.jelppi.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;

/** PostgreSQL is copied by its own tool, which sees one moment of the database. */
class PostgresCopy implements DatabaseCopy {

    private final DataSource database;
    private final PostgresTools tools;

    PostgresCopy(DataSource database, PostgresTools tools) {
        this.database = database;
        this.tools = tools;
    }

    @Override
    public String part() {
        return NodeFiles.DUMP;
    }

    @Override
    public long size() {
        return 0;
    }

    @Override
    public Path make(Path draft) throws IOException, InterruptedException {
        var copy = draft.resolve(NodeFiles.DUMP);
        tools.dump(copy);
        return copy;
    }

    @Override
    public String check(Path copy) throws IOException, SQLException, InterruptedException {
        tools.list(copy);
        try (var connection = database.getConnection()) {
            return Schema.of(connection);
        }
    }
}
