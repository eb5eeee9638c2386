package fi.jelppi.jobs;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which vacancies the desk looks at.
 *
 * @param search part of a title or an employer's name; empty for all
 * @param kind null for all
 * @param source code of a source; null for all
 * @param state null for all
 */
public record VacancyFilter(
        String search,
        @Nullable VacancyKind kind,
        @Nullable String source,
        @Nullable State state) {

    public static final VacancyFilter ALL = new VacancyFilter("", null, null, null);

    /** How a vacancy stands. */
    public enum State {
        /** Kiosks have it. */
        SHOWN("published"),
        /** The desk keeps it from the screens. */
        HIDDEN("hidden"),
        /** Its time for applying is over, or something else keeps it from the screens. */
        ENDED("NOT published AND NOT hidden");

        private final String condition;

        State(String condition) {
            this.condition = condition;
        }
    }

    /** A condition that may be empty, and its parameters. */
    record Where(String sql, Map<String, Object> params) {}

    Where where() {
        var sql = new StringBuilder();
        var params = new HashMap<String, Object>();
        if (!search.isBlank()) {
            sql.append(" AND (LOWER(title) LIKE :search ESCAPE '!' OR LOWER(employer) LIKE :search ESCAPE '!')");
            params.put("search", "%" + escaped(search.strip().toLowerCase(Locale.ROOT)) + "%");
        }
        if (kind != null) {
            sql.append(" AND kind = :kind");
            params.put("kind", kind.code());
        }
        if (source != null) {
            sql.append(" AND source = :source");
            params.put("source", source);
        }
        if (state != null) {
            sql.append(" AND ").append(state.condition);
        }
        return new Where(sql.isEmpty() ? "" : " WHERE " + sql.substring(5), params);
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
