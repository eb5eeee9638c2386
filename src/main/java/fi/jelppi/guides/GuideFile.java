package fi.jelppi.guides;

import fi.jelppi.guides.About.Source;
import fi.jelppi.guides.GuideProblem.Kind;
import fi.jelppi.shared.PublicLink;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A guide's file: front matter between lines of {@code ---}, then Markdown (decision 0250).
 *
 * @param about null in other languages than Finnish, and where the file is broken
 */
record GuideFile(@Nullable About about, GuideText text, GuideProblems problems) {

    static final int LONGEST = 100_000;

    private static final String FENCE = "---\n";

    /** @param name for problems, for example {@code tax-card/fi.md} */
    static GuideFile read(String name, String written) {
        var problems = new GuideProblems(name);
        var file = written.replace("\r\n", "\n").replace("\uFEFF", "");
        int end = file.indexOf("\n" + FENCE, FENCE.length() - 1);
        if (file.length() > LONGEST || !file.startsWith(FENCE) || end < 0) {
            problems.add(1, file.length() > LONGEST ? Kind.TOO_LONG : Kind.NO_FRONT_MATTER, "");
            return new GuideFile(null, new GuideText("", "", List.of(), List.of(), List.of()), problems);
        }
        var front = FrontMatter.read(file.substring(FENCE.length(), end + 1), problems);
        int body = end + 1 + FENCE.length();
        int before = (int)
                file.substring(0, body).chars().filter(sign -> sign == '\n').count();
        var text = new GuideText(
                front.line("title"),
                front.line("purpose"),
                front.lines("bring"),
                front.lines("warnings"),
                StepReader.read(file.substring(body), before, problems));
        var about = front.has("service") ? about(front, problems) : null;
        front.refuseOthers();
        return new GuideFile(about, text, problems);
    }

    private static About about(FrontMatter front, GuideProblems problems) {
        var about = new About(
                audiences(front, problems),
                theme(front, problems),
                front.line("service"),
                front.minutes("minutes"),
                front.day("checked"),
                front.line("checked-by"),
                front.day("review"),
                front.lines("hosts"),
                front.parts("sources").stream()
                        .flatMap(part -> source(part).stream())
                        .toList());
        if (!about.review().isAfter(about.checked())
                || about.review().isAfter(about.checked().plusYears(1))) {
            problems.add(1, Kind.REVIEW_TOO_FAR, about.review().toString());
        }
        about.hosts().stream()
                .filter(host -> !PublicLink.isPublic(host))
                .forEach(host -> problems.add(1, Kind.BAD_VALUE, host));
        return about;
    }

    private static Set<Audience> audiences(FrontMatter front, GuideProblems problems) {
        var audiences = new LinkedHashSet<Audience>();
        for (String code : front.lines("audience")) {
            Audience.ofCode(code)
                    .ifPresentOrElse(audiences::add, () -> problems.add(1, Kind.BAD_VALUE, "audience " + code));
        }
        if (audiences.isEmpty()) {
            problems.add(1, Kind.MISSING_FIELD, "audience");
        }
        return Set.copyOf(audiences);
    }

    private static Theme theme(FrontMatter front, GuideProblems problems) {
        var code = front.line("theme");
        return Theme.ofCode(code).orElseGet(() -> {
            problems.add(1, Kind.BAD_VALUE, "theme " + code);
            return Theme.ASSOCIATION;
        });
    }

    private static Optional<Source> source(FrontMatter part) {
        var title = part.line("title");
        var address = part.web("address");
        var read = part.dayIfAny("read");
        part.refuseOthers();
        return address.map(found -> new Source(title, found, read.orElse(null)));
    }
}
