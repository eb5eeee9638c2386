package fi.jelppi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.jelppi.testing.KioskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@KioskTest
class NodeAnswersTest {

    @Autowired
    WebApplicationContext context;

    @Test
    void answersWithoutOpeningASession() throws Exception {
        var kiosk = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        var asked = kiosk.perform(head("/alive"))
                .andExpect(status().isNoContent())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn();
        assertThat(asked.getRequest().getSession(false)).isNull();
    }
}
