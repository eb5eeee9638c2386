package fi.jelppi.guides.picture;

import fi.jelppi.guides.PictureName;
import fi.jelppi.shared.DbTime;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pictures as they are stored. */
@Component
class PictureTable {

    private static final int MOST = 10_000;

    /** A text with a new picture may be written for so long before it is saved. */
    private static final Duration FOR_A_DRAFT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    PictureTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<byte[]> find(PictureName name) {
        return jdbc.sql("SELECT content FROM guide_picture WHERE name = ?")
                .param(name.value())
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    boolean has(PictureName name) {
        return jdbc.sql("SELECT COUNT(*) FROM guide_picture WHERE name = ?")
                        .param(name.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    Set<PictureName> names() {
        return new HashSet<>(jdbc.sql("SELECT name FROM guide_picture ORDER BY name LIMIT " + MOST)
                .query((row, number) -> new PictureName(row.getString(1)))
                .list());
    }

    long bytes() {
        return jdbc.sql("SELECT COALESCE(SUM(OCTET_LENGTH(content)), 0) FROM guide_picture")
                .query(Long.class)
                .single();
    }

    /** What is there already is the same, and counts as handed in now: somebody is about to use it. */
    void put(PictureName name, byte[] content) {
        var now = DbTime.of(clock.instant());
        if (isRenewed(name, now)) {
            return;
        }
        try {
            jdbc.sql("INSERT INTO guide_picture (name, content, added_at) VALUES (?, ?, ?)")
                    .params(name.value(), content, now)
                    .update();
        } catch (DuplicateKeyException _) {
            // Another was a moment faster with the same.
        }
    }

    private boolean isRenewed(PictureName name, OffsetDateTime now) {
        return jdbc.sql("UPDATE guide_picture SET added_at = ? WHERE name = ?")
                        .params(now, name.value())
                        .update()
                == 1;
    }

    void remove(Collection<PictureName> names) {
        names.forEach(name -> jdbc.sql("DELETE FROM guide_picture WHERE name = ?")
                .param(name.value())
                .update());
    }

    /** At central: what stands in no version that is kept. */
    int removeUnused() {
        return jdbc.sql("DELETE FROM guide_picture WHERE added_at < ? AND NOT EXISTS (SELECT 1 FROM guide_version"
                        + " WHERE guide_version.content LIKE '%' || guide_picture.name || '%')")
                .param(DbTime.of(clock.instant().minus(FOR_A_DRAFT)))
                .update();
    }
}
