package fi.jelppi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.view;

import fi.jelppi.testing.CentralTest;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@CentralTest
class OneTimeLinkPagesTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Accounts accounts;

    @Autowired
    FirstAdmin firstAdmin;

    @Autowired
    JdbcClient jdbc;

    MockMvc browser;

    @BeforeEach
    void noAdmin() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        jdbc.sql("DELETE FROM app_user").update();
    }

    @Test
    void makesTheFirstAdminOnce() throws Exception {
        var link = firstAdmin.newLink().getPath();
        browser.perform(get(link)).andExpect(view().name("security/password"));
        setUp(link, "paivi", AccountFixtures.PASSWORD).andExpect(redirectedUrl("/login?changed"));
        assertThat(accounts.all()).singleElement().satisfies(account -> {
            assertThat(account.userName()).isEqualTo("paivi");
            assertThat(account.roles()).contains(Role.ADMIN);
        });
        setUp(link, "other", AccountFixtures.PASSWORD).andExpect(view().name("security/spent"));
        browser.perform(get(link)).andExpect(view().name("security/spent"));
    }

    @Test
    void keepsTheLinkWhileThePasswordOrNameIsRefused() throws Exception {
        var link = firstAdmin.newLink().getPath();
        setUp(link, "paivi", "short").andExpect(view().name("security/password"));
        setUp(link, "paivi", "Salasana2026!!").andExpect(view().name("security/password"));
        setUp(link, "päivi koskela", AccountFixtures.PASSWORD).andExpect(view().name("security/password"));
        assertThat(accounts.all()).isEmpty();
        setUp(link, "paivi", AccountFixtures.PASSWORD).andExpect(redirectedUrl("/login?changed"));
    }

    @Test
    void aNewSetUpLinkEndsTheOld() throws Exception {
        var old = firstAdmin.newLink().getPath();
        firstAdmin.newLink();
        browser.perform(get(old)).andExpect(view().name("security/spent"));
    }

    @Test
    void setUpLinkEndsAfterADay() throws Exception {
        var link = firstAdmin.newLink().getPath();
        expireAll();
        browser.perform(get(link)).andExpect(view().name("security/spent"));
    }

    @Test
    void setsAPasswordOnce() throws Exception {
        var added = (Accounts.Added) accounts.add("aino", "Aino", Set.of(Role.COACH));
        var link = accounts.passwordLink(added.id()).getPath();
        setPassword(link, AccountFixtures.PASSWORD, "something else entirely")
                .andExpect(view().name("security/password"));
        setPassword(link, "ainoainoaino1", "ainoainoaino1").andExpect(view().name("security/password"));
        setPassword(link, AccountFixtures.PASSWORD, AccountFixtures.PASSWORD)
                .andExpect(redirectedUrl("/login?changed"));
        setPassword(link, AccountFixtures.PASSWORD, AccountFixtures.PASSWORD).andExpect(view().name("security/spent"));
    }

    @Test
    void inventedLinkIsSpent() throws Exception {
        browser.perform(get("/password/abc")).andExpect(view().name("security/spent"));
        browser.perform(get("/setup/abc")).andExpect(view().name("security/spent"));
    }

    private ResultActions setUp(String link, String userName, String password) throws Exception {
        return browser.perform(post(link)
                .with(csrf())
                .param("userName", userName)
                .param("fullName", "Päivi Koskela")
                .param("password", password)
                .param("again", password));
    }

    private ResultActions setPassword(String link, String password, String again) throws Exception {
        return browser.perform(
                post(link).with(csrf()).param("password", password).param("again", again));
    }

    private void expireAll() {
        jdbc.sql("UPDATE one_time_link SET expires_at = TIMESTAMP WITH TIME ZONE '2020-01-01 00:00:00+00'")
                .update();
    }
}
