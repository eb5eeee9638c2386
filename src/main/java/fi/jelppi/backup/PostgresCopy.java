package fi.jelppi.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** PostgreSQL is copied by its own tool, which sees one moment of the database. */
class PostgresCopy implements DatabaseCopy {

    private final DataSource database;
    private final Supplier<PostgresTools> tools;

    /** @param tools made when they are needed: central works also with an address that they cannot take */
    PostgresCopy(DataSource database, Supplier<PostgresTools> tools) {
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
        tools.get().dump(copy);
        return copy;
    }

    @Override
    public String check(Path copy) throws IOException, SQLException, InterruptedException {
        tools.get().list(copy);
        try (var connection = database.getConnection()) {
            return Schema.of(connection);
        }
    }
}
