package fi.jelppi.jobs.source;

import fi.jelppi.jobs.source.Incoming.Reason;
import fi.jelppi.jobs.source.Incoming.Rejected;
import fi.jelppi.jobs.source.SourceFailure.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds the advertisements in a page or a file of JSON-LD. One that is broken does not hold up the others. */
final class JobPostings implements PageReader {

    /** In characters; a page that is longer is not looked at. */
    static final int LONGEST = 4 * 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TYPE = "JobPosting";

    private final JobPostingRecord records;

    JobPostings(JobPostingRecord records) {
        this.records = records;
    }

    @Override
    public List<Incoming> read(String pageOrFile) throws SourceFailure {
        if (pageOrFile.length() > LONGEST) {
            throw new SourceFailure(Kind.TOO_MUCH);
        }
        var found = new ArrayList<Incoming>();
        for (String script : scripts(pageOrFile)) {
            try {
                collect(JSON.readTree(script), found);
            } catch (JacksonException _) {
                found.add(new Rejected(null, Reason.NOT_READABLE));
            }
        }
        if (found.isEmpty()) {
            throw new SourceFailure(Kind.STRANGE);
        }
        return found;
    }

    private static List<String> scripts(String pageOrFile) {
        return pageOrFile.stripLeading().startsWith("<")
                ? Jsoup.parse(pageOrFile).select("script[type=application/ld+json]").stream()
                        .map(Element::data)
                        .toList()
                : List.of(pageOrFile);
    }

    private void collect(JsonNode json, List<Incoming> found) {
        if (json.isArray()) {
            json.valueStream().forEach(one -> collect(one, found));
        } else if (isPosting(json.path("@type"))) {
            found.add(records.read(json));
        } else if (json.path("@graph").isArray()) {
            collect(json.path("@graph"), found);
        } else if (json.path("itemListElement").isArray()) {
            json.path("itemListElement").valueStream().forEach(one -> collect(one.path("item"), found));
        }
    }

    private static boolean isPosting(JsonNode type) {
        return type.isArray() ? type.valueStream().anyMatch(JobPostings::isPosting) : TYPE.equals(type.asString(""));
    }
}
