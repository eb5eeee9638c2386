package fi.jelppi.shared.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Collects the ids of all that match, without any order: the list has its own. */
final class IdCollectors implements CollectorManager<IdCollectors.Ids, Set<UUID>> {

    /** The matches of one part of the index. */
    static final class Ids extends SimpleCollector {

        private final Set<UUID> found = new HashSet<>();
        private @Nullable BinaryDocValues values;

        @Override
        protected void doSetNextReader(LeafReaderContext part) throws IOException {
            values = DocValues.getBinary(part.reader(), TextIndex.ID);
        }

        @Override
        public void collect(int document) throws IOException {
            var ids = values;
            if (ids != null && ids.advanceExact(document)) {
                found.add(id(ids.binaryValue()));
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    @Override
    public Ids newCollector() {
        return new Ids();
    }

    @Override
    public Set<UUID> reduce(Collection<Ids> parts) {
        var all = new HashSet<UUID>();
        parts.forEach(part -> all.addAll(part.found));
        return all;
    }

    static BytesRef bytes(UUID id) {
        var bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return new BytesRef(bytes.array());
    }

    private static UUID id(BytesRef ref) {
        var bytes = ByteBuffer.wrap(ref.bytes, ref.offset, ref.length);
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
