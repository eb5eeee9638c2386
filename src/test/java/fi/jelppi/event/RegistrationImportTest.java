package fi.jelppi.event;

import static fi.jelppi.event.EventFixtures.event;
import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.event.CsvImport.BadLine;
import fi.jelppi.event.CsvImport.Reading.Preview;
import fi.jelppi.event.CsvImport.Reading.Unreadable;
import fi.jelppi.event.CsvImport.Result;
import fi.jelppi.participant.People;
import fi.jelppi.participant.Person;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@EventCentralTest
class RegistrationImportTest {

    @TempDir
    Path folder = Path.of("");

    @Autowired
    Programme programme;

    @Autowired
    Registrations registrations;

    @Autowired
    RegistrationImport imports;

    @Autowired
    RegistrationExport export;

    @Autowired
    People people;

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void readsEverySeparator(String separator) throws IOException {
        var text = String.join(separator, "Etunimi", "Sukunimi", "Syntymävuosi", "Kylä", "Sähköposti", "Puhelin")
                + "\r\n"
                + String.join(separator, "Väinö", "Öljymäki", "1961", "Sinettä", "vaino@esimerkki.fi", "040 123 4567")
                + "\r\n";

        assertThat(firstOf(preview(text.getBytes(StandardCharsets.UTF_8))))
                .extracting(Person::displayName, Person::birthYear, Person::village, Person::email, Person::phone)
                .containsExactly("Väinö Öljymäki", 1961, "Sinettä", "vaino@esimerkki.fi", "040 123 4567");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void readsWhatExcelSaves(String charset) throws IOException {
        var bom = charset.startsWith("UTF") ? "\ufeff" : "";
        var bytes = (bom + "etunimi;kylä\nÄijä;Tennilä\n").getBytes(Charset.forName(charset));

        assertThat(firstOf(preview(bytes)))
                .extracting(Person::givenName, Person::village)
                .containsExactly("Äijä", "Tennilä");
    }

    @Test
    void readsEnglishHeadersAndNamesWhatItDoesNotRead() throws IOException {
        var preview = good("First name,E-mail,Shoe size\nAino,aino@esimerkki.fi,38\n");

        assertThat(firstOf(preview).email()).isEqualTo("aino@esimerkki.fi");
        assertThat(preview.ignoredColumns()).containsExactly("Shoe size");
    }

    @Test
    void repeatsNoIdentityCodeAndNoEndlessNameOfAColumn() throws IOException {
        var preview = good("First name,131052-308T," + "x".repeat(100_000) + "\nAino,1,2\n");

        assertThat(preview.ignoredColumns()).containsExactly("x".repeat(60) + "…");
    }

    @Test
    void saysWhichColumnIsMissing() throws IOException {
        assertThat(preview("sukunimi;kylä\nKorhonen;Sinettä\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Unreadable("event.import.unreadable.no-given-name", ""));
    }

    @Test
    void refusesAColumnThatIsThereTwiceAndAFileWithoutLines() throws IOException {
        assertThat(preview("etunimi;etunimi\nAino;Aino\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Unreadable("event.import.unreadable.doubled", "etunimi"));
        assertThat(preview("etunimi\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Unreadable("event.import.unreadable.empty", ""));
    }

    @Test
    void readsNothingFromBytesThatAreNoText() throws IOException {
        var bytes = new byte[4096];
        new Random(1).nextBytes(bytes);

        assertThat(preview(bytes)).isInstanceOf(Unreadable.class);
        assertThat(preview(new byte[0])).isInstanceOf(Unreadable.class);
    }

    @Test
    void listsBadLinesWithNumberAndReasonAndTakesTheGoodOnes() throws IOException {
        var preview = good("""
                etunimi;syntymävuosi;sähköposti;kylä
                Aino;1990;;
                ;1991;;
                Matti;1.2.1990;;
                Kerttu;;kerttu;

                Ville;;;131052-308T
                Eino;;;"131052A308T on tunnus"
                Aino;1990;;
                """);

        assertThat(preview.good()).isEqualTo(1);
        assertThat(preview.listed())
                .containsExactly(
                        new BadLine(3, "event.person.bad.missing", "given"),
                        new BadLine(4, "event.person.bad.full-date", "year"),
                        new BadLine(5, "event.person.bad.email", "email"),
                        new BadLine(7, "event.person.bad.hetu", ""),
                        new BadLine(8, "event.person.bad.hetu", ""),
                        new BadLine(9, "event.import.bad.duplicate", ""));
    }

    @Test
    void saysWhereAQuoteIsNeverClosed() throws IOException {
        var preview = good("etunimi;kylä\nAino;Sinettä\n\"Matti;Sinettä\n" + "Eino;Sinettä\n".repeat(20));

        assertThat(preview.good()).isEqualTo(1);
        assertThat(preview.listed()).containsExactly(new BadLine(3, "event.import.bad.quote", ""));
    }

    @Test
    void writesNothingBeforeItIsConfirmed() throws IOException {
        var event = saved(event());
        var file = file("etunimi\nAino\n".getBytes(StandardCharsets.UTF_8));

        imports.preview(event.id(), file);
        assertThat(registrations.countOf(event.id())).isZero();

        assertThat(imports.run(event.id(), file, lines -> {})).isEqualTo(new Result(1, 0, 0, false));
        assertThat(registrations.countOf(event.id())).isEqualTo(1);
    }

    @Test
    void addsOnlyWhatIsMissingWhenTheFileComesAgain() throws IOException {
        var event = saved(event());
        imports.run(event.id(), file("etunimi\nAino\nMatti\n".getBytes(StandardCharsets.UTF_8)), lines -> {});

        var again = imports.run(
                event.id(), file("etunimi\nAino\nMatti\nEino\n".getBytes(StandardCharsets.UTF_8)), lines -> {});

        assertThat(again).isEqualTo(new Result(1, 2, 0, false));
    }

    @Test
    void stopsAtTheLastSeat() throws IOException {
        var event = saved(event().seats(2));

        var result = imports.run(
                event.id(), file("etunimi\nAino\nMatti\nEino\n".getBytes(StandardCharsets.UTF_8)), lines -> {});

        assertThat(result).isEqualTo(new Result(2, 0, 1, false));
        assertThat(registrations.countOf(event.id())).isEqualTo(2);
        assertThat(imports.run(
                        event.id(), file("etunimi\nAino\nMatti\nEino\n".getBytes(StandardCharsets.UTF_8)), lines -> {}))
                .as("who waits is not taken twice")
                .isEqualTo(new Result(0, 3, 0, false));
    }

    @Test
    void keepsAFormulaAsTextAndNeutralisesItOnTheWayOut() throws IOException {
        var event = saved(event());
        var formula = "=HYPERLINK(\"http://evil.example\")";
        var text = "etunimi;sukunimi;puhelin\n\"=HYPERLINK(\"\"http://evil.example\"\")\";@SUM(A1);+358 40 1234567\n";
        imports.run(event.id(), file(text.getBytes(StandardCharsets.UTF_8)), lines -> {});

        var out = new ByteArrayOutputStream();
        export.write(event.id(), out);

        var person = people.find(
                        registrations.ofEvent(event.id(), 0, 1).getFirst().person())
                .orElseThrow();
        assertThat(person.givenName()).isEqualTo(formula);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\ufeffetunimi;sukunimi;")
                .contains("'=HYPERLINK", "'@SUM(A1)", "'+358 40 1234567");
        var copy = saved(event());
        imports.run(copy.id(), file(out.toByteArray()), lines -> {});
        assertThat(registrations.ofEvent(copy.id(), 0, 10))
                .extracting(Registration::name)
                .containsExactly(person.displayName());
    }

    @Test
    void looksThroughFiftyThousandLinesAndReportsProgressWhileStoring() throws IOException {
        var event = saved(event());
        var file = folder.resolve("many.csv");
        try (var writer = Files.newBufferedWriter(file)) {
            writer.write("etunimi;sukunimi;syntymävuosi\n");
            for (int i = 0; i < 50_000; i++) {
                writer.write("Nimi" + i + ";Suku;" + (1940 + i % 80) + "\n");
            }
        }
        assertThat(imports.preview(event.id(), file))
                .isInstanceOfSatisfying(
                        Preview.class, it -> assertThat(it.good()).isEqualTo(50_000));

        var small = folder.resolve("small.csv");
        try (var lines = Files.lines(file)) {
            Files.write(small, (Iterable<String>) lines.limit(1_201)::iterator);
        }
        var seen = new ArrayList<Integer>();
        assertThat(imports.run(event.id(), small, seen::add)).isEqualTo(new Result(1_200, 0, 0, false));
        assertThat(seen).isEqualTo(List.of(500, 1_000, 1_200));
    }

    private Preview good(String text) throws IOException {
        return (Preview) preview(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Person firstOf(CsvImport.Reading reading) {
        return ((Preview) reading).firstGood().getFirst();
    }

    private CsvImport.Reading preview(byte[] bytes) throws IOException {
        return imports.preview(saved(event()).id(), file(bytes));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "list", ".csv"), bytes);
    }

    private Event saved(EventFixtures fixture) {
        var event = fixture.build();
        programme.save(event);
        return event;
    }
}
