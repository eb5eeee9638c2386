package fi.jelppi.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.jelppi.testing.KioskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@KioskTest
class KioskChainTest {

    @Autowired
    WebApplicationContext context;

    @Test
    void neverAsksForALogin() throws Exception {
        var gate = Gate.of(context);
        for (var address : new String[] {"/", "/desk", "/login", "/setup/abc", "/no/such/page"}) {
            gate.perform(get(address))
                    .andExpect(status().isNoContent())
                    .andExpect(header().string("X-Frame-Options", "DENY"));
        }
    }

    @Test
    void camerasAndMicrophonesAreForItsOwnPagesOnly() throws Exception {
        Gate.of(context)
                .perform(get("/"))
                .andExpect(header().string(
                                "Permissions-Policy",
                                "camera=(self), microphone=(self), geolocation=(), payment=(), usb=()"));
    }
}
