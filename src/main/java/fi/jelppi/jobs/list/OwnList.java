package fi.jelppi.jobs.list;

import fi.jelppi.jobs.VacancyId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Vacancies that somebody put aside, in their order: at least one, each once. */
public record OwnList(List<VacancyId> vacancies) {

    /** More do not fit a code that a telephone reads. */
    public static final int MOST = 12;

    private static final String BETWEEN = " ";

    /** @throws IllegalArgumentException when there are none, too many, or one twice */
    public OwnList {
        if (vacancies.isEmpty() || vacancies.size() > MOST) {
            throw new IllegalArgumentException("a list has 1 to " + MOST + " vacancies");
        }
        vacancies = List.copyOf(vacancies);
        if (new HashSet<>(vacancies).size() < vacancies.size()) {
            throw new IllegalArgumentException("a vacancy stands in a list once");
        }
    }

    /** As it stands in a fact; whatever came over the wire is looked at. */
    static OwnList of(List<UUID> ids) {
        if (ids.size() > MOST || ids.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("no list of vacancies");
        }
        return new OwnList(ids.stream().map(VacancyId::new).toList());
    }

    List<UUID> ids() {
        return vacancies.stream().map(VacancyId::value).toList();
    }

    /** As it stands in a column. */
    String column() {
        return vacancies.stream().map(VacancyId::toString).collect(Collectors.joining(BETWEEN));
    }

    static OwnList ofColumn(String column) {
        return OwnList.of(
                Arrays.stream(column.split(BETWEEN)).map(UUID::fromString).toList());
    }
}
