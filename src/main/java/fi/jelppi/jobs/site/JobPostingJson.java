package fi.jelppi.jobs.site;

import fi.jelppi.jobs.Block;
import fi.jelppi.jobs.Place;
import fi.jelppi.jobs.Posting;
import fi.jelppi.jobs.Stated;
import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * A vacancy as JSON-LD, for machines that read its page.
 *
 * @see <a href="https://schema.org/JobPosting">schema.org, JobPosting</a>
 */
@Component
@OnCentral
class JobPostingJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JelppiProperties properties;

    JobPostingJson(JelppiProperties properties) {
        this.properties = properties;
    }

    /** Fit to stand in a script element: it cannot end it. */
    String of(Posting posting) {
        return JSON.writeValueAsString(fields(posting))
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private Map<String, Object> fields(Posting posting) {
        var vacancy = posting.vacancy();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("@context", "https://schema.org/");
        fields.put("@type", "JobPosting");
        fields.put(
                "identifier",
                named("PropertyValue", Map.of("value", posting.id().toString())));
        fields.put(
                "url",
                properties.publicBaseUrl().resolve("/jobs/open/" + posting.id()).toString());
        fields.put("title", vacancy.title());
        fields.put("description", html(vacancy.description()));
        PublicJobs.updated(posting)
                .ifPresent(at -> fields.put(
                        "datePosted", at.atZone(properties.zone()).toLocalDate().toString()));
        if (vacancy.schedule().closes() != null) {
            fields.put(
                    "validThrough",
                    vacancy.schedule()
                            .closes()
                            .atZone(properties.zone())
                            .toOffsetDateTime()
                            .toString());
        }
        if (vacancy.schedule().starts() != null) {
            fields.put("jobStartDate", vacancy.schedule().starts().toString());
        }
        if (!vacancy.employer().name().isBlank()) {
            fields.put(
                    "hiringOrganization",
                    named("Organization", Map.of("name", vacancy.employer().name())));
        }
        if (vacancy.offer().positions() != null) {
            fields.put("totalJobOpenings", vacancy.offer().positions());
        }
        var types = types(vacancy);
        if (!types.isEmpty()) {
            fields.put("employmentType", types);
        }
        places(vacancy, fields);
        return fields;
    }

    private static List<String> types(Vacancy vacancy) {
        var types = new ArrayList<String>();
        switch (vacancy.kind()) {
            case VacancyKind.VOLUNTEER -> types.add("VOLUNTEER");
            case VacancyKind.SUMMER_JOB -> types.add("TEMPORARY");
            case VacancyKind.TRAINEESHIP, VacancyKind.TET, VacancyKind.WORK_TRIAL -> types.add("INTERN");
            default -> {}
        }
        if (vacancy.schedule().partTime() != Stated.NOT_STATED) {
            types.add(vacancy.schedule().partTime() == Stated.YES ? "PART_TIME" : "FULL_TIME");
        }
        return types;
    }

    private static void places(Vacancy vacancy, Map<String, Object> fields) {
        if (vacancy.remote()) {
            fields.put("jobLocationType", "TELECOMMUTE");
            fields.put("applicantLocationRequirements", named("Country", Map.of("name", "FI")));
        }
        if (!vacancy.places().isEmpty()) {
            fields.put(
                    "jobLocation",
                    vacancy.places().stream()
                            .map(place -> named("Place", Map.of("address", address(place))))
                            .toList());
        }
    }

    private static Map<String, Object> address(Place place) {
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("addressLocality", place.name());
        if (place.postalCode() != null) {
            address.put("postalCode", place.postalCode());
        }
        address.put("addressCountry", "FI");
        return named("PostalAddress", address);
    }

    private static Map<String, Object> named(String type, Map<String, ?> fields) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("@type", type);
        all.putAll(fields);
        return all;
    }

    private static String html(List<Block> blocks) {
        return blocks.stream()
                .map(block -> "<p>" + HtmlUtils.htmlEscape(block.text()) + "</p>")
                .collect(Collectors.joining());
    }
}
