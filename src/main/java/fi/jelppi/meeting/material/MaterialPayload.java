package fi.jelppi.meeting.material;

import fi.jelppi.files.FileType;
import fi.jelppi.files.StoredFile;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PublicLink;
import fi.jelppi.sync.spi.ReferenceType;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the kiosks of an event's halls know of what is given out; its id is the event's. Times and days are ISO 8601.
 *
 * @param title of the event
 * @param day its last
 */
record MaterialPayload(String title, String day, List<Entry> entries) {

    static final ReferenceType<MaterialPayload> TYPE =
            new ReferenceType<>("meeting.material", 1, MaterialPayload.class);

    /** @param address empty for a file. @param file null for a link */
    record Entry(
            String id,
            String kind,
            String title,
            String from,
            String until,
            String address,
            @Nullable FileNote file) {}

    record FileNote(String name, String type, long size, String hash) {}

    static MaterialPayload of(Handouts handouts) {
        return new MaterialPayload(
                handouts.title(),
                handouts.day().toString(),
                handouts.all().stream().map(MaterialPayload::entry).toList());
    }

    private static Entry entry(Handout one) {
        var file = one.file();
        return new Entry(
                one.id().toString(),
                one.kind().code(),
                one.title(),
                one.from().toString(),
                one.until().toString(),
                Objects.toString(one.address(), ""),
                file == null ? null : new FileNote(file.name(), file.type().ending(), file.size(), file.hash()));
    }

    /** @throws IllegalArgumentException for what this version cannot show, or must not */
    Handouts handouts(UUID event) {
        try {
            return new Handouts(
                    new EventId(event),
                    title,
                    LocalDate.parse(day),
                    entries.stream().map(MaterialPayload::handout).toList());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no time", e);
        }
    }

    private static Handout handout(Entry entry) {
        return new Handout(
                MaterialId.parse(entry.id()).orElseThrow(() -> new IllegalArgumentException("no id")),
                MaterialKind.ofCode(entry.kind()),
                entry.title(),
                Instant.parse(entry.from()),
                Instant.parse(entry.until()),
                address(entry.address()),
                entry.file() == null ? null : file(entry.file()));
    }

    private static @Nullable URI address(String text) {
        return text.isEmpty()
                ? null
                : PublicLink.of(text).orElseThrow(() -> new IllegalArgumentException("no public address"));
    }

    private static StoredFile file(FileNote note) {
        var type = FileType.ofEnding(note.type()).orElseThrow(() -> new IllegalArgumentException("unknown file"));
        return new StoredFile(note.name(), type, note.size(), note.hash());
    }
}
