package fi.jelppi.sync.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A page of the feed.
 *
 * @param now central's clock, milliseconds since 1970
 * @param cursor where to go on; opaque to the kiosk
 * @param more the next page is there already
 */
public record ChangePage(long now, String cursor, boolean more, List<Change> rows) {

    /**
     * The newest state of a record.
     *
     * @param t type
     * @param i id of the record
     * @param v version of the payload
     * @param p payload; missing when the record was withdrawn
     */
    public record Change(
            String t,
            UUID i,
            int v,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            JsonNode p) {

        /** Whoever wrote the page: a payload that says {@code null} is none. */
        public Change {
            p = p == null || p.isNull() ? null : p;
        }
    }
}
