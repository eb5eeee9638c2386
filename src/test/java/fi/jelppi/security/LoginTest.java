package fi.jelppi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.jelppi.shared.UserId;
import fi.jelppi.testing.CentralTest;
import java.util.Objects;
import java.util.Set;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@CentralTest
class LoginTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Accounts accounts;

    @Autowired
    Passwords passwords;

    final String name = AccountFixtures.newName();
    MockMvc browser;
    /** Answers by itself whatever the filter chain lets through: Vaadin's servlet does not run here. */
    MockMvc gate;

    UserId user;

    @BeforeEach
    void onePerson() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        gate = Gate.of(context);
        user = AccountFixtures.active(accounts, passwords, name, Role.COACH);
    }

    @Test
    void deskAsksForALogin() throws Exception {
        gate.perform(get("/desk/anything"))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("/login"));
    }

    @Test
    void publicAddressesAskForNone() throws Exception {
        for (var address : new String[] {"/", "/t/anything", "/no/such/page", "/css/login.css"}) {
            gate.perform(get(address)).andExpect(status().isNoContent());
        }
    }

    @Test
    void rightPasswordLeadsToTheDesk() throws Exception {
        login(name, AccountFixtures.PASSWORD).andExpect(redirectedUrl("/desk"));
        login("  " + name.toUpperCase(java.util.Locale.ROOT), AccountFixtures.PASSWORD)
                .andExpect(redirectedUrl("/desk"));
    }

    @Test
    void changesTheSessionsIdAtTheLogin() throws Exception {
        var session = new MockHttpSession();
        var before = session.getId();
        browser.perform(post("/login")
                .session(session)
                .with(csrf())
                .param("username", name)
                .param("password", AccountFixtures.PASSWORD));
        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void wrongPasswordAndUnknownNameGetTheSameAnswer() throws Exception {
        login(name, "wrong").andExpect(redirectedUrl("/login?wrong"));
        login(AccountFixtures.newName(), "wrong").andExpect(redirectedUrl("/login?wrong"));
        login("x".repeat(5000), "wrong").andExpect(redirectedUrl("/login?wrong"));
    }

    @Test
    void locksAfterFiveWrongPasswordsEvenForTheRightOne() throws Exception {
        for (int i = 1; i < LoginTries.FREE; i++) {
            login(name, "wrong").andExpect(redirectedUrl("/login?wrong"));
        }
        login(name, "wrong").andExpect(redirectedUrl("/login?locked"));
        login(name, AccountFixtures.PASSWORD).andExpect(redirectedUrl("/login?locked"));
    }

    @Test
    void endsRunningSessionsWhenRightsChange() throws Exception {
        var session = session();
        assertThat(userOf(session)).isNull();
        accounts.changeRoles(user, Set.of(Role.COORDINATOR));
        assertThat(userOf(session)).isEqualTo("/login");
    }

    @Test
    void disabledPersonIsOutAtOnce() throws Exception {
        var session = session();
        accounts.disable(user);
        assertThat(userOf(session)).isEqualTo("/login");
        login(name, AccountFixtures.PASSWORD).andExpect(redirectedUrl("/login?wrong"));
    }

    @Test
    void pageSpeaksTheLanguageAskedFor() throws Exception {
        browser.perform(get("/login").param("lang", "en"))
                .andExpect(content().string(Matchers.containsString("Log in")));
        browser.perform(get("/login").param("lang", "fi-simple"))
                .andExpect(content().string(Matchers.containsString("lang=\"fi-simple\"")));
        browser.perform(get("/login").param("lang", "no such thing"))
                .andExpect(content().string(Matchers.containsString("Kirjaudu")));
    }

    @Test
    void everyPageForbidsFramesAndForeignScripts() throws Exception {
        browser.perform(get("/login"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(
                        header().string("Content-Security-Policy", Matchers.containsString("frame-ancestors 'none'")));
    }

    private ResultActions login(String userName, String password) throws Exception {
        return browser.perform(
                post("/login").with(csrf()).param("username", userName).param("password", password));
    }

    private MockHttpSession session() throws Exception {
        return (MockHttpSession) Objects.requireNonNull(
                login(name, AccountFixtures.PASSWORD).andReturn().getRequest().getSession());
    }

    /** Where the desk sends this session: null when it lets it in. */
    private @org.jspecify.annotations.Nullable String userOf(MockHttpSession session) throws Exception {
        return gate.perform(get("/desk/anything").session(session))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }
}
