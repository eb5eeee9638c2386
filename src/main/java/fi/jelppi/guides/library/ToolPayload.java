package fi.jelppi.guides.library;

import fi.jelppi.files.FileType;
import fi.jelppi.files.StoredFile;
import fi.jelppi.guides.Audience;
import fi.jelppi.guides.Links;
import fi.jelppi.guides.Theme;
import fi.jelppi.guides.library.Tool.Reach;
import fi.jelppi.guides.library.Tool.Upkeep;
import fi.jelppi.guides.library.Tool.Words;
import fi.jelppi.shared.PhoneNumber;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.sync.spi.ReferenceType;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A thing of the library on the wire and in the database. What is not there is empty; days are ISO 8601.
 *
 * @param audiences codes, in order
 */
record ToolPayload(
        String kind,
        List<String> audiences,
        String theme,
        String language,
        String title,
        String purpose,
        String address,
        String organisation,
        String phone,
        String email,
        String added,
        String checked,
        String checkedBy,
        String review,
        String source,
        boolean first,
        @Nullable FileNote file) {

    static final ReferenceType<ToolPayload> TYPE = new ReferenceType<>("library.tool", 1, ToolPayload.class);

    record FileNote(String name, String type, long size, String hash) {}

    static ToolPayload of(Tool tool) {
        var reach = tool.reach();
        var upkeep = tool.upkeep();
        var file = tool.file();
        return new ToolPayload(
                tool.kind().code(),
                tool.audiences().stream().sorted().map(Audience::code).toList(),
                tool.theme().code(),
                tool.language().toLanguageTag(),
                tool.words().title(),
                tool.words().purpose(),
                Objects.toString(reach.address(), ""),
                reach.organisation(),
                Optional.ofNullable(reach.phone()).map(PhoneNumber::value).orElse(""),
                Objects.requireNonNullElse(reach.email(), ""),
                upkeep.added().toString(),
                upkeep.checked().toString(),
                upkeep.checkedBy(),
                upkeep.review().toString(),
                Objects.toString(upkeep.source(), ""),
                upkeep.first(),
                file == null ? null : new FileNote(file.name(), file.type().ending(), file.size(), file.hash()));
    }

    /** @throws IllegalArgumentException for what this version cannot show, or must not */
    Tool tool() {
        return new Tool(
                ToolKind.ofCode(kind).orElseThrow(() -> new IllegalArgumentException("unknown kind")),
                audiences.stream()
                        .map(code -> Audience.ofCode(code)
                                .orElseThrow(() -> new IllegalArgumentException("unknown audience")))
                        .collect(Collectors.toSet()),
                Theme.ofCode(theme).orElseThrow(() -> new IllegalArgumentException("unknown theme")),
                Languages.onTouchScreen().stream()
                        .filter(known -> known.toLanguageTag().equals(language))
                        .findFirst()
                        .orElse(Languages.FINNISH),
                new Words(title, purpose),
                reach(),
                new Upkeep(day(added), day(checked), checkedBy, day(review), web(source), first),
                readFile());
    }

    private Reach reach() {
        return new Reach(
                web(address),
                organisation,
                phone.isEmpty() ? null : new PhoneNumber(phone),
                email.isEmpty() ? null : email);
    }

    private @Nullable StoredFile readFile() {
        if (file == null) {
            return null;
        }
        var type = FileType.ofEnding(file.type()).orElseThrow(() -> new IllegalArgumentException("unknown file"));
        return new StoredFile(file.name(), type, file.size(), file.hash());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (java.time.format.DateTimeParseException e) {
            throw new IllegalArgumentException("no day", e);
        }
    }

    private static @Nullable URI web(String text) {
        return text.isEmpty()
                ? null
                : Links.web(text).orElseThrow(() -> new IllegalArgumentException("no public address"));
    }
}
