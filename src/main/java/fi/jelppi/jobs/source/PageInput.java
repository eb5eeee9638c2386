package fi.jelppi.jobs.source;

import fi.jelppi.shared.Ids;
import java.net.URI;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A page as the desk writes it down. */
public record PageInput(String name, String address, PageFormat format, boolean mayForward) {

    public enum Problem {
        NAME,
        ADDRESS,
        /** Another page has it. */
        KNOWN;

        public String textKey() {
            return switch (this) {
                case NAME -> "jobs.desk.pages.bad.name";
                case ADDRESS -> "jobs.desk.pages.bad.address";
                case KNOWN -> "jobs.desk.pages.bad.known";
            };
        }
    }

    Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        if (name.isBlank()
                || name.strip().length() > SourcePage.LONGEST_NAME
                || JsonText.clean(name).isEmpty()) {
            problems.add(Problem.NAME);
        }
        if (uri().isEmpty()) {
            problems.add(Problem.ADDRESS);
        }
        return problems;
    }

    private Optional<URI> uri() {
        return JsonText.web(address)
                .filter(found ->
                        found.toString().length() <= SourcePage.LONGEST_ADDRESS && found.getRawFragment() == null);
    }

    /** @throws IllegalStateException when there are problems */
    SourcePage page() {
        return new SourcePage(
                "page-" + Ids.next().toString().replace("-", ""),
                JsonText.clean(name).orElseThrow(IllegalStateException::new),
                uri().orElseThrow(IllegalStateException::new),
                format,
                mayForward);
    }
}
