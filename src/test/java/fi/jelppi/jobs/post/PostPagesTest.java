package fi.jelppi.jobs.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.jelppi.jobs.JobsProperties;
import fi.jelppi.jobs.Stated;
import fi.jelppi.jobs.StoredVacancy;
import fi.jelppi.jobs.Vacancies;
import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.testing.CentralTest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.WebApplicationContext;

/** An association's post from the public form to the kiosks' feed. */
@CentralTest
class PostPagesTest {

    private static final Pattern LINK = Pattern.compile("(/jobs/own/[A-Za-z0-9_-]{27})");

    @Autowired
    WebApplicationContext application;

    @Autowired
    PostModeration desk;

    @Autowired
    PostKeeping keeping;

    @Autowired
    Vacancies vacancies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JobsProperties settings;

    @Autowired
    JelppiProperties node;

    @Autowired
    Clock clock;

    private MockMvc web = MockMvcBuilders.standaloneSetup(new Object()).build();
    private int visitor;

    @BeforeEach
    void open() {
        for (String table : new String[] {"job_post", "job_post_contact", "job_post_link", "mail", "vacancy"}) {
            jdbc.sql("DELETE FROM " + table).update();
        }
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @Test
    void becomesAVacancyOnlyAfterConfirmingAndApproving() throws Exception {
        assertThat(send(form("a1")).getContentAsString()).contains("Katso sähköpostisi");
        assertThat(desk.waiting()).isEmpty();
        var link = link();
        assertThat(page(link).getContentAsString()).contains("Vahvista ilmoitus", "Kesäkahvilan myyjä");
        assertThat(desk.waiting()).as("opening the link confirms nothing").isEmpty();

        act(link + "/confirm");
        var waiting = desk.waiting().getFirst();
        assertThat(vacancy(waiting)).isEmpty();
        assertThat(desk.approve(waiting)).isTrue();

        var stored = vacancy(waiting).orElseThrow();
        assertThat(stored.published()).isTrue();
        assertThat(stored.shown().employer().association()).isTrue();
        assertThat(stored.shown().offer().voucher()).isEqualTo(Stated.YES);
        assertThat(stored.shown().source().attribution()).isEqualTo("Sinetän kyläyhdistys");
        assertThat(stored.shown().places()).singleElement().satisfies(place -> {
            assertThat(place.name()).isEqualTo("Sinettä");
            assertThat(place.at()).isNotNull();
        });
        assertThat(stored.shown().toString()).doesNotContain("sihteeri");
        assertThat(desk.approve(waiting)).as("a second time").isFalse();
    }

    @Test
    void whatMostLeaveOpenIsFoldedAwayStoredAndChangedByTheLink() throws Exception {
        assertThat(folded(page("/jobs/post")).hasAttr("open")).isFalse();
        var sent = multi(form("a2"));
        sent.add("remote", "yes");
        sent.add("positions", "3");
        sent.addAll("cards", List.of("hygieniapassi", "ensiapukortti"));
        sent.addAll("languages", List.of("fi", "en"));
        sendFrom("203.0.113.2", sent);
        var link = link();
        act(link + "/confirm");
        desk.approve(desk.waiting().getFirst());
        var own = page(link);
        assertThat(folded(own).hasAttr("open")).isTrue();
        assertThat(folded(own).select("[checked]").eachAttr("value"))
                .containsExactly("hygieniapassi", "ensiapukortti", "fi", "en");

        sent.set("positions", "2");
        sent.set("cards", "ensiapukortti");
        sent.remove("languages");
        web.perform(post(link).header("Sec-Fetch-Site", "same-origin").params(sent));
        var waiting = desk.waiting().getFirst();
        var before = vacancy(waiting).orElseThrow().shown();
        assertThat(before.requirements().languages()).containsExactly("fi", "en");
        assertThat(before.offer().positions()).isEqualTo(3);
        desk.approve(waiting);
        var shown = vacancy(waiting).orElseThrow();
        assertThat(shown.shown().remote()).isTrue();
        assertThat(shown.shown().offer().positions()).isEqualTo(2);
        assertThat(shown.shown().requirements().cards()).containsExactly("ensiapukortti");
        assertThat(shown.shown().requirements().languages()).isEmpty();
        assertThat(page("/jobs/open/" + shown.id()).getContentAsString()).contains("Sinettä, etätyö", "ensiapukortti");
    }

    @Test
    void unfoldsWhereSomethingIsWrongAndKeepsWhatWasChosen() throws Exception {
        var sent = multi(form("a6"));
        sent.add("positions", "monta");
        sent.addAll("languages", List.of("se", "xx"));
        var answer = sendFrom("203.0.113.3", sent);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("kirjoita määrä numeroina, 1–999", "href=\"#positions\"", "href=\"#languages\"");
        assertThat(folded(answer).hasAttr("open")).isTrue();
        assertThat(folded(answer).select("[checked]").eachAttr("value")).containsExactly("se");
        assertThat(folded(answer).select("#positions").val()).isEqualTo("monta");
        assertThat(rows("job_post")).isZero();
    }

    private static Element folded(MockHttpServletResponse page) throws Exception {
        return Jsoup.parse(page.getContentAsString()).expectFirst("details.site-more");
    }

    @Test
    void keepsTheContactApartAndOutOfTheAddress() throws Exception {
        send(form("kirjoittaja"));
        assertThat(jdbc.sql("SELECT content FROM job_post").query(String.class).single())
                .doesNotContain("esimerkki.fi");
        assertThat(link()).doesNotContain("kirjoittaja", "@");
        assertThat(page(link()).getHeader("Cache-Control")).contains("no-store");
        assertThat(page(link()).getCookies()).isEmpty();
    }

    @Test
    void isSentBackWithANoteChangedAndEnded() throws Exception {
        var link = approved("a3");
        var closes = LocalDate.now(clock).plusDays(30);
        var changed = SomePost.form(closes);
        changed.put("title", "Kioskin myyjä");
        changed.remove("contact");
        web.perform(post(link).header("Sec-Fetch-Site", "same-origin").params(multi(changed)));
        var waiting = desk.waiting().getFirst();
        assertThat(vacancy(waiting).orElseThrow().shown().title()).isEqualTo("Kesäkahvilan myyjä");

        assertThat(desk.sendBack(waiting, "Lisää <b>palkka</b>")).isTrue();
        assertThat(page(link).getContentAsString()).contains("Lisää &lt;b&gt;palkka&lt;/b&gt;");

        act(link + "/end");
        assertThat(vacancy(waiting)).isEmpty();
        assertThat(page(link).getContentAsString()).contains("Ilmoitus on lopetettu");
    }

    @Test
    void rejectedOneIsShownNowhere() throws Exception {
        send(form("a4"));
        act(link() + "/confirm");
        var waiting = desk.waiting().getFirst();
        assertThat(desk.reject(waiting, "Ei ole yhdistyksen")).isTrue();
        assertThat(vacancy(waiting)).isEmpty();
        assertThat(desk.countWaiting()).isZero();
    }

    @Test
    void escapesWhatIsWritten() throws Exception {
        var form = form("a5");
        form.put("title", "<script>alert(1)</script>");
        form.put("closes", "2020-01-01");
        var answer = send(form);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .doesNotContain("<script>")
                .contains("&lt;script&gt;", "päivä on jo mennyt");
        assertThat(mails()).isZero();
    }

    @Test
    void answersForgedAndOldLinksAlike() throws Exception {
        send(form("a6"));
        var link = link();
        assertThat(page("/jobs/own/" + "A".repeat(27)).getStatus()).isEqualTo(404);
        jdbc.sql("UPDATE job_post_link SET expires_at = ?")
                .param(DbTime.of(clock.instant()))
                .update();
        assertThat(page(link).getStatus()).isEqualTo(404);
        act(link + "/confirm");
        assertThat(desk.waiting()).isEmpty();
    }

    @Test
    void takesNothingFromRobotsAndOtherSites() throws Exception {
        var robot = form("a7");
        robot.put("website", "x");
        assertThat(send(robot).getStatus()).isEqualTo(403);
        var foreign = web.perform(post("/jobs/post")
                        .header("Sec-Fetch-Site", "cross-site")
                        .params(multi(form("a7"))))
                .andReturn()
                .getResponse();
        assertThat(foreign.getStatus()).isEqualTo(403);
        assertThat(mails()).isZero();
    }

    @Test
    void sendsNoMoreThanAFewMailsToOneMailboxADay() throws Exception {
        for (int time = 0; time < PostLimit.PER_MAILBOX + 2; time++) {
            assertThat(send(form("a8")).getStatus()).isEqualTo(200);
        }
        assertThat(mails()).isEqualTo(PostLimit.PER_MAILBOX);
    }

    @Test
    void holdsBackAnAddressThatSendsTooMany() throws Exception {
        for (int time = 0; time < PostLimit.PER_ADDRESS; time++) {
            sendFrom("198.51.100.7", Map.of());
        }
        assertThat(sendFrom("198.51.100.7", form("a9")).getStatus()).isEqualTo(429);
    }

    @Test
    void remindsOnceBeforeItCloses() throws Exception {
        approved("b1");
        keeping.run();
        assertThat(mails()).as("it closes in 20 days").isZero();
        jdbc.sql("UPDATE job_post SET closes_on = ?")
                .param(LocalDate.now(clock).plusDays(2))
                .update();
        keeping.run();
        keeping.run();
        assertThat(mails()).isEqualTo(1);
    }

    @Test
    void forgetsTheContactAfterItIsOverAndWhatNobodyConfirmed() throws Exception {
        approved("b2");
        jdbc.sql("UPDATE job_post SET closes_on = ?")
                .param(LocalDate.now(clock).minusDays(PostKeeping.KEEP_DAYS + 1L))
                .update();
        send(form("b3"));
        jdbc.sql("UPDATE job_post SET changed_at = ? WHERE state = 'unconfirmed'")
                .param(DbTime.of(clock.instant().minus(Posts.TO_CONFIRM).minus(Duration.ofMinutes(1))))
                .update();
        keeping.run();
        assertThat(rows("job_post_contact")).isZero();
        assertThat(rows("job_post_link")).isZero();
        assertThat(rows("job_post")).isEqualTo(1);
    }

    @Test
    void isDeletedAsLongAfterItsEndAsItsVacancyButNotBefore() throws Exception {
        approved("b4");
        var old = LocalDate.ofInstant(clock.instant().minus(settings.keepClosed()), node.zone());
        jdbc.sql("UPDATE job_post SET closes_on = ?").param(old).update();
        keeping.run();
        assertThat(rows("job_post")).as("its last day was not over then").isEqualTo(1);
        jdbc.sql("UPDATE job_post SET closes_on = ?").param(old.minusDays(1)).update();
        keeping.run();
        assertThat(rows("job_post")).as("its vacancy is there").isEqualTo(1);
        jdbc.sql("DELETE FROM vacancy").update();
        keeping.run();
        assertThat(rows("job_post")).isZero();
    }

    @Test
    void aRejectedOneIsDeletedToo() throws Exception {
        send(form("b5"));
        act(link() + "/confirm");
        desk.reject(desk.waiting().getFirst(), "Ei ole työpaikka.");
        var due = clock.instant().minus(settings.keepClosed());
        jdbc.sql("UPDATE job_post SET changed_at = ?")
                .param(DbTime.of(due.plusSeconds(60)))
                .update();
        keeping.run();
        assertThat(rows("job_post")).isEqualTo(1);
        jdbc.sql("UPDATE job_post SET changed_at = ?")
                .param(DbTime.of(due.minusSeconds(60)))
                .update();
        keeping.run();
        assertThat(rows("job_post")).isZero();
    }

    /** Approved, and all mails of it gone. */
    private String approved(String name) throws Exception {
        send(form(name));
        var link = link();
        act(link + "/confirm");
        desk.approve(desk.waiting().getFirst());
        jdbc.sql("DELETE FROM mail").update();
        return link;
    }

    private Map<String, String> form(String name) {
        var form = SomePost.form(LocalDate.now(clock).plusDays(20));
        form.put("contact", name + "@esimerkki.fi");
        return form;
    }

    private MockHttpServletResponse send(Map<String, String> form) throws Exception {
        visitor++;
        return sendFrom("203.0.113." + hashCode() % 100 + visitor, form);
    }

    private MockHttpServletResponse sendFrom(String address, Map<String, String> form) throws Exception {
        return sendFrom(address, multi(form));
    }

    private MockHttpServletResponse sendFrom(String address, MultiValueMap<String, String> form) throws Exception {
        return web.perform(post("/jobs/post")
                        .header("Sec-Fetch-Site", "same-origin")
                        .with(request -> {
                            request.setRemoteAddr(address);
                            return request;
                        })
                        .params(form))
                .andReturn()
                .getResponse();
    }

    private static MultiValueMap<String, String> multi(Map<String, String> form) {
        var all = new LinkedMultiValueMap<String, String>();
        form.forEach(all::add);
        return all;
    }

    private void act(String address) throws Exception {
        web.perform(post(address).header("Sec-Fetch-Site", "same-origin"));
    }

    private MockHttpServletResponse page(String address) throws Exception {
        return web.perform(get(address)).andReturn().getResponse();
    }

    private String link() {
        var text = jdbc.sql("SELECT body_text FROM mail ORDER BY created_at DESC LIMIT 1")
                .query(String.class)
                .single();
        var found = LINK.matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Optional<StoredVacancy> vacancy(Post post) {
        return vacancies.find(PostVacancies.SOURCE, post.id().toString());
    }

    private int mails() {
        return rows("mail");
    }

    private int rows(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
    }
}
