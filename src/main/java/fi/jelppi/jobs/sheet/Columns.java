package fi.jelppi.jobs.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Which column of a sheet tells what. */
public final class Columns {

    /** What keeps the rows from being read. */
    public enum Problem {
        NO_TITLE("no-title"),
        NO_EMPLOYER("no-employer"),
        /** Two columns tell the same. */
        DOUBLED("doubled");

        private final String code;

        Problem(String code) {
            this.code = code;
        }

        public String textKey() {
            return "jobs.sheet.columns.bad." + code;
        }
    }

    private final List<String> headings;
    private final List<SheetField> fields;

    private Columns(List<String> headings, List<SheetField> fields) {
        this.headings = headings;
        this.fields = fields;
    }

    /**
     * By what was chosen for the same headings before, else by the words of the headings. Of two that tell the same the first
     * counts.
     *
     * @param remembered by the plain form of the heading
     */
    static Columns guess(Sheet sheet, Map<String, SheetField> remembered) {
        var taken = new HashSet<SheetField>();
        var fields = new ArrayList<SheetField>();
        for (String heading : sheet.headings()) {
            var plain = SheetField.plain(heading);
            var field = plain.isEmpty() ? SheetField.UNUSED : remembered.getOrDefault(plain, SheetField.of(heading));
            fields.add(taken.add(field) ? field : SheetField.UNUSED);
        }
        return new Columns(sheet.headings(), List.copyOf(fields));
    }

    public Columns with(int column, SheetField field) {
        var changed = new ArrayList<>(fields);
        changed.set(column, field);
        return new Columns(headings, List.copyOf(changed));
    }

    public SheetField field(int column) {
        return fields.get(column);
    }

    OptionalInt column(SheetField field) {
        int found = fields.indexOf(field);
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    boolean has(SheetField field) {
        return fields.contains(field);
    }

    /** Empty when rows can be read by them. */
    public Set<Problem> problems(SheetSource source) {
        var problems = EnumSet.noneOf(Problem.class);
        var used = fields.stream().filter(field -> field != SheetField.UNUSED).toList();
        if (!used.contains(SheetField.TITLE)) {
            problems.add(Problem.NO_TITLE);
        }
        if (!used.contains(SheetField.EMPLOYER) && source.employer().isEmpty()) {
            problems.add(Problem.NO_EMPLOYER);
        }
        if (new HashSet<>(used).size() < used.size()) {
            problems.add(Problem.DOUBLED);
        }
        return problems;
    }

    /** For the next file of the same source: by the plain form of each heading. */
    Map<String, SheetField> toRemember() {
        var remembered = new HashMap<String, SheetField>();
        for (int i = 0; i < headings.size(); i++) {
            var plain = SheetField.plain(headings.get(i));
            if (!plain.isEmpty()) {
                remembered.putIfAbsent(plain, fields.get(i));
            }
        }
        return remembered;
    }
}
