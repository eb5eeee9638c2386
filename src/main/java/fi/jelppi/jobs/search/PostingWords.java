package fi.jelppi.jobs.search;

import fi.jelppi.jobs.Block;
import fi.jelppi.jobs.Place;
import fi.jelppi.jobs.Posting;
import fi.jelppi.jobs.VacancyId;
import fi.jelppi.shared.search.TextIndex;
import java.util.Set;
import java.util.stream.Collectors;

/** What a vacancy is found by. */
final class PostingWords {

    private PostingWords() {}

    static TextIndex.Entry of(Posting posting) {
        var vacancy = posting.vacancy();
        var places = vacancy.places().stream().map(Place::name).collect(Collectors.joining(" "));
        return new TextIndex.Entry(
                posting.id().value(),
                vacancy.title() + " " + vacancy.employer().name() + " " + places,
                vacancy.description().stream().map(Block::text).collect(Collectors.joining("\n")));
    }

    static Set<VacancyId> find(TextIndex index, String typed) {
        return index.find(typed).stream().map(VacancyId::new).collect(Collectors.toSet());
    }
}
