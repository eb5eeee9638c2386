package fi.jelppi.jobs.post;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of the form as somebody wrote them; what is not there is empty. */
public final class PostInput {

    public static final PostInput EMPTY = new PostInput(Map.of());

    private static final String AND = ", ";

    private final Map<PostField, String> values;

    private PostInput(Map<PostField, String> values) {
        this.values = new EnumMap<>(PostField.class);
        this.values.putAll(values);
    }

    /** By code; what is no field is left out. */
    public static PostInput of(Map<String, String> byCode) {
        var values = new EnumMap<PostField, String>(PostField.class);
        byCode.forEach((code, value) ->
                PostField.ofCode(code).ifPresent(field -> values.put(field, tidy(field, value))));
        return new PostInput(values);
    }

    /** As a browser sends it: of a field that is not for many its first value counts. */
    public static PostInput sent(Map<String, List<String>> form) {
        return of(form.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, sent -> joined(sent.getKey(), sent.getValue()))));
    }

    private static String joined(String code, List<String> sent) {
        boolean many = PostField.ofCode(code).filter(PostField::isMany).isPresent();
        return sent.stream().distinct().limit(many ? Long.MAX_VALUE : 1).collect(Collectors.joining(AND));
    }

    /** What was chosen of a field for many. */
    public List<String> chosen(PostField field) {
        return Stream.of(value(field).split(AND.strip()))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    public String value(PostField field) {
        return values.getOrDefault(field, "");
    }

    public PostInput with(PostField field, String value) {
        var changed = new PostInput(values);
        changed.values.put(field, tidy(field, value));
        return changed;
    }

    /** All fields by code, in the order of the form. */
    public Map<String, String> byCode() {
        var all = new LinkedHashMap<String, String>();
        for (PostField field : PostField.values()) {
            all.put(field.code(), value(field));
        }
        return all;
    }

    /** Without what tells who wrote it. */
    PostInput withoutContact() {
        return with(PostField.CONTACT, "");
    }

    /** Line ends stay in the description alone; other control characters and marks of direction nowhere. */
    private static String tidy(PostField field, String value) {
        var lines = value.replace("\r\n", "\n").replace('\r', '\n');
        var clean = lines.codePoints()
                .filter(c -> c == '\n' || !(Character.isISOControl(c) || Character.getType(c) == Character.FORMAT))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return (field == PostField.DESCRIPTION ? clean : clean.replace('\n', ' ')).strip();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PostInput input && byCode().equals(input.byCode());
    }

    @Override
    public int hashCode() {
        return byCode().hashCode();
    }

    /** Tells nothing of the person. */
    @Override
    public String toString() {
        return "PostInput[kind=" + value(PostField.KIND) + "]";
    }

    /** Empty where no day stands, or none that can be read. */
    public Optional<LocalDate> day(PostField field) {
        return PostDates.parse(value(field));
    }
}
