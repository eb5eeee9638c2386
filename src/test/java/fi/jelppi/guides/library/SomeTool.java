package fi.jelppi.guides.library;

import fi.jelppi.files.StoredFile;
import fi.jelppi.guides.Audience;
import fi.jelppi.guides.Theme;
import fi.jelppi.guides.library.ToolInput.Dates;
import fi.jelppi.shared.i18n.Languages;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Things of the library for tests; a link unless it is said otherwise. */
public final class SomeTool {

    public static final LocalDate CHECKED = LocalDate.of(2026, 11, 1);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private ToolKind kind = ToolKind.LINK;
    private Set<Audience> audiences = Set.of(Audience.EMPLOYER);
    private @Nullable Theme theme = Theme.PAYROLL;
    private String title = "Palkka.fi";
    private String purpose = "Palvelussa yhdistys maksaa palkat.";
    private String address = "https://www.palkka.fi/";
    private String organisation = "";
    private String phone = "";
    private String email = "";
    private @Nullable LocalDate checked = CHECKED;
    private String checkedBy = "JELPPI";
    private @Nullable LocalDate review = CHECKED.plusMonths(6);
    private String source = "https://www.palkka.fi/";
    private @Nullable StoredFile file;

    private SomeTool() {}

    public static SomeTool called(String title) {
        var tool = new SomeTool();
        tool.title = title;
        return tool;
    }

    public SomeTool kind(ToolKind other) {
        kind = other;
        return this;
    }

    public SomeTool audiences(Set<Audience> others) {
        audiences = others;
        return this;
    }

    public SomeTool theme(@Nullable Theme other) {
        theme = other;
        return this;
    }

    public SomeTool purpose(String other) {
        purpose = other;
        return this;
    }

    public SomeTool address(String other) {
        address = other;
        return this;
    }

    public SomeTool contact(String name, String number, String mail) {
        organisation = name;
        phone = number;
        email = mail;
        return this;
    }

    public SomeTool checked(@Nullable LocalDate day, String by, @Nullable LocalDate again) {
        checked = day;
        checkedBy = by;
        review = again;
        return this;
    }

    public SomeTool source(String other) {
        source = other;
        return this;
    }

    public SomeTool file(@Nullable StoredFile other) {
        file = other;
        return this;
    }

    public ToolInput input() {
        return new ToolInput(
                kind,
                audiences,
                theme,
                Languages.FINNISH,
                title,
                purpose,
                address,
                organisation,
                phone,
                email,
                new Dates(checked, review),
                checkedBy,
                source,
                false,
                file);
    }

    public Tool tool() {
        return ((ToolInput.Good) input().check(TODAY, TODAY)).tool();
    }
}
