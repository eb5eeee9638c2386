package fi.jelppi.jobs.source;

import fi.jelppi.shared.OnCentral;
import java.net.URI;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pages that the desk named. */
@Component
@OnCentral
class PageTable {

    private final JdbcClient jdbc;

    PageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<SourcePage> all() {
        return jdbc.sql("SELECT code, name, address, format, may_forward FROM import_page ORDER BY name, code")
                .query((row, number) -> new SourcePage(
                        row.getString(1),
                        row.getString(2),
                        URI.create(row.getString(3)),
                        PageFormat.ofCode(row.getString(4)),
                        row.getBoolean(5)))
                .list();
    }

    /** False when another has its address. */
    @Transactional
    public boolean add(SourcePage page) {
        return jdbc.sql("""
                                INSERT INTO import_page (code, name, address, format, may_forward)
                                SELECT :code, :name, :address, :format, :forward
                                WHERE NOT EXISTS (SELECT 1 FROM import_page WHERE address = :address)""")
                        .param("code", page.code())
                        .param("name", page.name())
                        .param("address", page.address().toString())
                        .param("format", page.format().code())
                        .param("forward", page.mayForward())
                        .update()
                == 1;
    }

    @Transactional
    public void remove(String code) {
        jdbc.sql("DELETE FROM import_source WHERE code = ?").param(code).update();
        jdbc.sql("DELETE FROM import_page WHERE code = ?").param(code).update();
    }
}
