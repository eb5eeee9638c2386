package fi.jelppi.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fi.jelppi.device.DeviceFixtures;
import fi.jelppi.files.FileIntake.Refused;
import fi.jelppi.files.FileIntake.Taken;
import fi.jelppi.guides.library.SomeTool;
import fi.jelppi.guides.library.StoredTool;
import fi.jelppi.guides.library.ToolInput.Problem;
import fi.jelppi.guides.library.ToolKind;
import fi.jelppi.guides.library.ToolWriter;
import fi.jelppi.guides.library.ToolWriter.Outcome;
import fi.jelppi.guides.library.ToolWriter.Outcome.Saved;
import fi.jelppi.shared.DbTime;
import fi.jelppi.testing.CentralTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A file from the desk to whoever reads it, and to the kiosks. */
@CentralTest
class LibraryFilesTest {

    @Autowired
    WebApplicationContext application;

    @Autowired
    FileIntake intake;

    @Autowired
    FileKeeping keeping;

    @Autowired
    FileStore store;

    @Autowired
    ToolWriter tools;

    @Autowired
    JdbcClient jdbc;

    private static final Set<FileType> KINDS = Set.of(FileType.PDF);

    private MockMvc web = MockMvcBuilders.standaloneSetup(new Object()).build();

    /** More than two parts. */
    private final byte[] content = SomeOffice.pdf(UUID.randomUUID() + "x".repeat(2 * FileStore.PART + 1000));

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @Test
    void isSavedAndGivenAsWhatItIs() throws Exception {
        var file = taken("../<b>Työsopimus</b>.html");
        assertThat(file.name()).isEqualTo("b-.pdf");
        var tool = saved(file);
        var answer =
                web.perform(get("/library/" + tool.id() + "/file")).andReturn().getResponse();
        assertThat(answer.getContentAsByteArray()).isEqualTo(content);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.getHeader(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment;");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'");
        var page = web.perform(get("/library/" + tool.id())).andReturn().getResponse();
        page.setCharacterEncoding("UTF-8");
        assertThat(page.getContentAsString()).contains("Lataa tiedosto", "PDF, ");
        tools.remove(tool);
        assertThat(web.perform(get("/library/" + tool.id() + "/file"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void goesToAKioskFromWhereTheLineWasCut() throws Exception {
        var hash = taken("a.pdf").hash();
        var bearer = DeviceFixtures.bearer(application);
        assertThat(ask(hash, bearer, null).getContentAsByteArray()).isEqualTo(content);
        for (int from : new int[] {1, FileStore.PART, FileStore.PART + 7, content.length - 1}) {
            var rest = ask(hash, bearer, "bytes=" + from + "-");
            assertThat(rest.getStatus()).isEqualTo(206);
            assertThat(rest.getContentAsByteArray())
                    .as("from %d", from)
                    .isEqualTo(Arrays.copyOfRange(content, from, content.length));
        }
        assertThat(ask(hash, bearer, "bytes=" + content.length + "-").getStatus())
                .isEqualTo(416);
        assertThat(ask(hash, bearer, "bytes=5-3,9-").getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "..", "0000000000000000000000000000000000000000000000000000000000000000"})
    void whatIsNotThereIsNotGiven(String hash) throws Exception {
        assertThat(ask(hash, DeviceFixtures.bearer(application), null).getStatus())
                .isIn(400, 404);
    }

    @Test
    void onlyAKioskMayAsk() throws Exception {
        var hash = taken("a.pdf").hash();
        assertThat(ask(hash, "Bearer x:y", null).getStatus()).isEqualTo(401);
        assertThat(web.perform(get(FileEndpoint.PATH + hash))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
    }

    @Test
    void refusesWhatIsEmptyTooBigOrSomethingElse() throws Exception {
        assertThat(take(new byte[0])).isEqualTo(new Refused(FileRefusal.EMPTY));
        assertThat(take(new byte[intake.largest() + 1])).isEqualTo(new Refused(FileRefusal.TOO_BIG));
        assertThat(take("<svg/>".getBytes(StandardCharsets.UTF_8))).isEqualTo(new Refused(FileRefusal.TYPE));
    }

    @Test
    void aFileThatBelongsToNothingGoesAndOneThatIsUsedStays() throws Exception {
        var lost = taken("lost.pdf");
        var used = ((Taken) intake.take(
                        "used.pdf", new ByteArrayInputStream(SomeOffice.pdf(UUID.randomUUID() + "")), KINDS))
                .file();
        var tool = saved(used);
        assertThat(keeping.run()).as("fresh ones are spared").isZero();
        jdbc.sql("UPDATE library_file SET stored_at = ?")
                .param(DbTime.of(Instant.now().minus(FileKeeping.SPARED).minusSeconds(60)))
                .update();
        keeping.run();
        assertThat(store.size(lost.hash())).isEmpty();
        assertThat(store.size(used.hash())).hasValue(used.size());
        assertThat(tools.save(SomeTool.called("Myöhässä").file(lost).input(), null))
                .isEqualTo(new Outcome.Refused(Set.of(Problem.FILE)));
        tools.remove(tool);
    }

    /** Somebody brings it, or saves a thing with it, while the night's work looks for what to delete. */
    @Test
    void aFileThatIsTakenIntoUseMeanwhileIsNotDeleted() throws Exception {
        var file = taken("again.pdf");
        var then = Instant.EPOCH.plusSeconds(120);
        jdbc.sql("UPDATE library_file SET stored_at = ? WHERE hash = ?")
                .params(DbTime.of(then.minusSeconds(60)), file.hash())
                .update();
        assertThat(store.storedBefore(then)).contains(file.hash());
        var tool = saved(file);
        assertThat(store.remove(file.hash(), then)).isFalse();
        assertThat(store.has(file)).isTrue();
        tools.remove(tool);
    }

    private StoredFile taken(String name) throws IOException {
        return ((Taken) intake.take(name, new ByteArrayInputStream(content), KINDS)).file();
    }

    private FileIntake.Result take(byte[] other) throws IOException {
        return intake.take("a.pdf", new ByteArrayInputStream(other), KINDS);
    }

    private StoredTool saved(StoredFile file) {
        var input = SomeTool.called("Lomake").kind(ToolKind.FORM).address("").file(file);
        return ((Saved) tools.save(input.input(), null)).now();
    }

    private MockHttpServletResponse ask(String hash, String bearer, @org.jspecify.annotations.Nullable String range)
            throws Exception {
        var request = get(FileEndpoint.PATH + hash).header(HttpHeaders.AUTHORIZATION, bearer);
        if (range != null) {
            request.header(HttpHeaders.RANGE, range);
        }
        return web.perform(request).andReturn().getResponse();
    }
}
