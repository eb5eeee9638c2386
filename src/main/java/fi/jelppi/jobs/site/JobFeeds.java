package fi.jelppi.jobs.site;

import fi.jelppi.jobs.Block;
import fi.jelppi.jobs.Posting;
import fi.jelppi.jobs.Source;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is open, for readers of feeds and for other programs.
 *
 * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
 * @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
 */
@Component
@OnCentral
class JobFeeds {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What XML 1.0 has no place for: one such character makes the whole feed unreadable. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final JelppiProperties properties;
    private final MessageSource messages;

    JobFeeds(JelppiProperties properties, MessageSource messages) {
        this.properties = properties;
        this.messages = messages;
    }

    String json(List<Posting> postings, Locale language) {
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", messages.getMessage("jobs.site.title", null, language));
        feed.put("home_page_url", address("/jobs"));
        feed.put("feed_url", address("/jobs/feed.json"));
        feed.put("language", "fi");
        feed.put("items", postings.stream().map(this::item).toList());
        return JSON.writeValueAsString(feed);
    }

    private Map<String, Object> item(Posting posting) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", posting.id().toString());
        item.put("url", address(page(posting)));
        item.put("title", posting.vacancy().title());
        item.put("content_text", text(posting));
        PublicJobs.updated(posting).ifPresent(at -> item.put("date_modified", at.toString()));
        item.put("authors", List.of(Map.of("name", posting.vacancy().source().attribution())));
        return item;
    }

    byte[] rss(List<Posting> postings, Locale language) {
        var out = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeStartElement("channel");
            var title = messages.getMessage("jobs.site.title", null, language);
            element(xml, "title", title);
            element(xml, "link", address("/jobs"));
            element(xml, "description", title);
            for (Posting posting : postings) {
                item(xml, posting);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private void item(XMLStreamWriter xml, Posting posting) throws XMLStreamException {
        xml.writeStartElement("item");
        element(xml, "title", posting.vacancy().title());
        element(xml, "link", address(page(posting)));
        element(xml, "guid", address(page(posting)));
        var updated = PublicJobs.updated(posting);
        if (updated.isPresent()) {
            element(xml, "pubDate", mailTime(updated.get()));
        }
        element(xml, "description", text(posting));
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(NOT_XML.matcher(text).replaceAll(""));
        xml.writeEndElement();
    }

    /** With the sources at the end, as their terms ask for. */
    private static String text(Posting posting) {
        var vacancy = posting.vacancy();
        var sources =
                vacancy.sources().stream().map(Source::attribution).distinct().collect(Collectors.joining(", "));
        return Stream.concat(vacancy.description().stream().map(Block::text), Stream.of(sources))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static String mailTime(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
    }

    private static String page(Posting posting) {
        return "/jobs/open/" + posting.id();
    }

    private String address(String path) {
        return properties.publicBaseUrl().resolve(path).toString();
    }
}
