package fi.jelppi.jobs.duplicate;

import fi.jelppi.jobs.place.PlaceDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A title as the words that tell the work: compounds split at their last part, translated, without noise, places and numbers.
 *
 * @param core stems
 * @param summer whether the title says that it is for the summer
 */
record TitleWords(List<String> core, boolean summer) {

    private static final String SUMMER = "kesä";
    /** Shorter beginnings of compounds say nothing. */
    private static final int SHORTEST_PART = 3;

    /** Sharing less than this, titles that both have words of their own are of different jobs. */
    private static final double SIMILAR = 0.7;

    static TitleWords of(String title) {
        var core = new ArrayList<String>();
        boolean summer = false;
        for (String word : Stems.words(title)) {
            boolean ofSummer = word.startsWith(SUMMER) || word.startsWith("summer");
            summer |= ofSummer;
            var rest = ofSummer ? withoutSummer(word) : word;
            if (!rest.isEmpty() && !rest.chars().anyMatch(Character::isDigit)) {
                parts(WordLists.MEANS.getOrDefault(rest, rest))
                        .filter(part -> !core.contains(part))
                        .forEach(core::add);
            }
        }
        return new TitleWords(List.copyOf(core), summer);
    }

    private static String withoutSummer(String word) {
        return word.startsWith(SUMMER) ? word.substring(SUMMER.length()) : "";
    }

    private static Stream<String> parts(String word) {
        var stem = Stems.of(word);
        if (WordLists.NOISE.contains(stem)
                || PlaceDirectory.shipped().basicName(word).isPresent()) {
            return Stream.empty();
        }
        return split(stem).orElseGet(() -> Stream.of(stem));
    }

    private static Optional<Stream<String>> split(String stem) {
        return WordLists.HEADS.entrySet().stream()
                .filter(head -> isEnd(stem, head.getKey()))
                .max((one, other) ->
                        Integer.compare(one.getKey().length(), other.getKey().length()))
                .map(head -> Stream.of(Stems.of(stem.substring(0, stem.lastIndexOf(head.getKey()))), head.getValue()));
    }

    /** The stemmer leaves a letter more of some forms. */
    private static boolean isEnd(String stem, String head) {
        int at = stem.lastIndexOf(head);
        return at >= SHORTEST_PART && stem.length() - at - head.length() <= 1;
    }

    Reason compare(TitleWords other) {
        long here = core.stream().filter(other::has).count();
        long there = other.core.stream().filter(this::has).count();
        if (saysNothing() && other.saysNothing()) {
            return Reason.NARROWER_TITLE;
        }
        if (here == 0) {
            return isTogether(other) ? Reason.SAME_TITLE : Reason.OTHER_TITLE;
        }
        boolean allHere = here == core.size();
        boolean allThere = there == other.core.size();
        if (allHere && allThere) {
            return Reason.SAME_TITLE;
        }
        if (allHere || allThere) {
            return Reason.NARROWER_TITLE;
        }
        double alike = (double) (here + there) / (core.size() + other.core.size());
        return alike >= SIMILAR ? Reason.SIMILAR_TITLE : Reason.OTHER_TITLE;
    }

    /** {@code Kesätyöntekijä} and {@code Kesätyöpaikkoja}: only that there is work. */
    private boolean saysNothing() {
        return core.isEmpty() || WordLists.GENERAL.containsAll(core);
    }

    /** Where one title writes as one word what the other writes as two, or mistypes the last part. */
    private boolean isTogether(TitleWords other) {
        return Stems.same(String.join("", core), String.join("", other.core));
    }

    private boolean has(String stem) {
        return core.stream().anyMatch(mine -> Stems.same(mine, stem));
    }
}
