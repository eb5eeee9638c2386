package fi.jelppi.event;

import fi.jelppi.event.RegistrationQuery.Line;
import fi.jelppi.participant.Person;
import fi.jelppi.shared.CsvCells;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.OnCentral;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Registrations as a file that spreadsheets open (UTF-8 with BOM, {@code ;}) and that can be imported again. */
@Service
@OnCentral
public class RegistrationExport {

    private static final int PAGE = 500;
    private static final char BOM = '\ufeff';
    private static final CSVFormat FORMAT = CSVFormat.EXCEL
            .builder()
            .setDelimiter(';')
            .setHeader("etunimi", "sukunimi", "syntymävuosi", "kylä", "sähköposti", "puhelin")
            .get();

    private final RegistrationQuery query;

    RegistrationExport(RegistrationQuery query) {
        this.query = query;
    }

    /** Without the cancelled ones. A cell that a spreadsheet would take for a formula gets an apostrophe in front. */
    public void write(EventId event, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BOM);
        try (var csv = new CSVPrinter(writer, FORMAT)) {
            List<Line> page;
            int offset = 0;
            do {
                page = query.page(event, "", offset, PAGE);
                for (Line line : page) {
                    print(csv, line);
                }
                offset += PAGE;
            } while (page.size() == PAGE);
        }
    }

    private static void print(CSVPrinter csv, Line line) throws IOException {
        if (!line.registration().cancelled() && line.person() != null) {
            csv.printRecord(
                    cell(line.person(), Person::givenName),
                    cell(line.person(), Person::familyName),
                    cell(
                            line.person(),
                            it -> it.birthYear() == null ? null : it.birthYear().toString()),
                    cell(line.person(), Person::village),
                    cell(line.person(), Person::email),
                    cell(line.person(), Person::phone));
        }
    }

    private static String cell(Person person, Function<Person, @Nullable String> value) {
        var text = value.apply(person);
        return text == null ? "" : CsvCells.write(text);
    }
}
