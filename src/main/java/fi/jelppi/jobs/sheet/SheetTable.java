package fi.jelppi.jobs.sheet;

import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.shared.OnCentral;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who gives spreadsheets, and what their headings mean. */
@Component
@OnCentral
class SheetTable {

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    SheetTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<SheetSource> all() {
        return jdbc.sql("SELECT * FROM import_sheet ORDER BY name LIMIT " + MOST)
                .query(SheetTable::source)
                .list();
    }

    private static SheetSource source(ResultSet row, int number) throws SQLException {
        return new SheetSource(
                row.getString("code"),
                row.getString("name"),
                row.getString("attribution"),
                row.getBoolean("may_forward"),
                VacancyKind.ofCode(row.getString("kind")),
                row.getString("employer"));
    }

    /** Adds or changes it; false when another has its name. */
    @Transactional
    public boolean save(SheetSource source) {
        boolean taken = jdbc.sql("SELECT COUNT(*) FROM import_sheet WHERE name = ? AND code <> ?")
                        .params(source.name(), source.code())
                        .query(Integer.class)
                        .single()
                > 0;
        if (taken) {
            return false;
        }
        boolean known = write(
                "UPDATE import_sheet SET name = :name, attribution = :attribution, may_forward = :forward, kind ="
                        + " :kind, employer = :employer WHERE code = :code",
                source);
        return known
                || write(
                        "INSERT INTO import_sheet (code, name, attribution, may_forward, kind, employer)"
                                + " VALUES (:code, :name, :attribution, :forward, :kind, :employer)",
                        source);
    }

    private boolean write(String sql, SheetSource source) {
        return jdbc.sql(sql)
                        .param("code", source.code())
                        .param("name", source.name())
                        .param("attribution", source.attribution())
                        .param("forward", source.mayForward())
                        .param("kind", source.kind().code())
                        .param("employer", source.employer())
                        .update()
                == 1;
    }

    /** By the plain form of the heading. */
    @Transactional(readOnly = true)
    public Map<String, SheetField> columns(String code) {
        var columns = new HashMap<String, SheetField>();
        jdbc.sql("SELECT heading, field FROM import_sheet_column WHERE sheet = ?")
                .param(code)
                .query(row -> {
                    columns.put(row.getString(1), SheetField.ofCode(row.getString(2)));
                });
        return columns;
    }

    /** Headings that this file does not have stay as they were. */
    @Transactional
    public void remember(String code, Map<String, SheetField> columns) {
        columns.forEach((heading, field) -> {
            jdbc.sql("DELETE FROM import_sheet_column WHERE sheet = ? AND heading = ?")
                    .params(code, heading)
                    .update();
            jdbc.sql("INSERT INTO import_sheet_column (sheet, heading, field) VALUES (?, ?, ?)")
                    .params(code, heading, field.code())
                    .update();
        });
    }

    @Transactional
    public void remove(String code) {
        jdbc.sql("DELETE FROM import_sheet_column WHERE sheet = ?").param(code).update();
        jdbc.sql("DELETE FROM import_sheet WHERE code = ?").param(code).update();
    }
}
