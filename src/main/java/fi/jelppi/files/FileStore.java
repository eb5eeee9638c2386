package fi.jelppi.files;

import fi.jelppi.shared.DbTime;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files at central, in the database, so that they are in its backups and at each of its instances. */
@Component
public class FileStore {

    /** Of a night's work. */
    private static final int MOST = 10_000;

    /** Bytes of a part; H2 takes no more than a megabyte as a value. */
    static final int PART = 512 * 1024;

    private final JdbcClient jdbc;
    private final Clock clock;

    FileStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    OptionalLong size(String hash) {
        return jdbc
                .sql("SELECT size FROM library_file WHERE hash = ?")
                .param(hash)
                .query(Long.class)
                .optional()
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** Once for each content; what is there already counts as stored now. Call in a transaction. */
    void put(String hash, byte[] content) {
        if (use(hash)) {
            return;
        }
        jdbc.sql("INSERT INTO library_file (hash, size, stored_at) VALUES (?, ?, ?)")
                .params(hash, content.length, DbTime.of(clock.instant()))
                .update();
        for (int from = 0; from < content.length; from += PART) {
            jdbc.sql("INSERT INTO library_file_part (hash, number, content) VALUES (?, ?, ?)")
                    .params(hash, from / PART, Arrays.copyOfRange(content, from, Math.min(from + PART, content.length)))
                    .update();
        }
    }

    /** Whether it is there, and whole. */
    public boolean has(StoredFile file) {
        return size(file.hash()).orElse(0) == file.size();
    }

    /** Something gets it: counts as stored now. Call in its transaction; false when it is not there any more. */
    public boolean use(String hash) {
        return jdbc.sql("UPDATE library_file SET stored_at = ? WHERE hash = ?")
                        .params(DbTime.of(clock.instant()), hash)
                        .update()
                == 1;
    }

    /** Part by part, so that no more than one is in memory. */
    void write(String hash, long from, OutputStream to) throws IOException {
        int number = (int) (from / PART);
        int skip = (int) (from % PART);
        for (var part = part(hash, number); part.isPresent(); part = part(hash, ++number)) {
            to.write(part.get(), skip, part.get().length - skip);
            skip = 0;
        }
    }

    private Optional<byte[]> part(String hash, int number) {
        return jdbc.sql("SELECT content FROM library_file_part WHERE hash = ? AND number = ?")
                .params(hash, number)
                .query(byte[].class)
                .optional();
    }

    /** Those that were stored before then. */
    List<String> storedBefore(Instant then) {
        return jdbc.sql("SELECT hash FROM library_file WHERE stored_at < ? ORDER BY hash LIMIT " + MOST)
                .param(DbTime.of(then))
                .query((row, number) -> row.getString("hash"))
                .list();
    }

    /** Unless it was stored or used since then. */
    boolean remove(String hash, Instant then) {
        return jdbc.sql("DELETE FROM library_file WHERE hash = ? AND stored_at < ?")
                        .params(hash, DbTime.of(then))
                        .update()
                == 1;
    }
}
