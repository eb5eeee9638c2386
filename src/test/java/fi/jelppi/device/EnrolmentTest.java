package fi.jelppi.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.Ids;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.PeerDirectory;
import fi.jelppi.testing.CentralTest;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

@CentralTest
class EnrolmentTest {

    static final Point POINT = new Point(PointId.next(), "Sinettä", "Sinetän JELPPI", 66.61, 25.42);

    @Autowired
    WebApplicationContext context;

    @Autowired
    Enrolment enrolment;

    @Autowired
    EnrolledPeers peers;

    @Autowired
    Devices devices;

    @Autowired
    Points points;

    @Autowired
    JdbcClient jdbc;

    final UUID device = Ids.next();
    String address = "10.0." + (int) (Math.random() * 250) + "." + (int) (Math.random() * 250);
    MockMvc kiosk;

    @BeforeEach
    void prepare() {
        kiosk = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        points.save(POINT);
    }

    @Test
    void tradesACodeForACredentialOnce() throws Exception {
        var code = enrolment.newCode(POINT.id(), "Sinettä 1").code();
        var answer = enrol(code.toLowerCase(Locale.ROOT).replace(" ", "-"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(jsonPath("$.pointName").value("Sinetän JELPPI"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var secret = new JsonMapper().readTree(answer).get("secret").asString();
        assertThat(peers.authenticate(device.toString(), secret))
                .isEqualTo(new PeerDirectory.Known(new DeviceId(device), POINT.id()));
        assertThat(devices.name(new DeviceId(device))).contains("Sinettä 1");
        enrol(code).andExpect(status().isForbidden());
    }

    @Test
    void refusesAWrongOrSenselessCode() throws Exception {
        enrol("ABCD EFGH")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.problem").value("wrong-code"));
        enrol("").andExpect(status().isForbidden());
        enrol("🙂".repeat(900)).andExpect(status().isForbidden());
        kiosk.perform(post("/sync/v1/enrol")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{broken"))
                .andExpect(status().isBadRequest());
        kiosk.perform(post("/sync/v1/enrol")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"code\":\"A\"}"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void saysThatACodeHasExpired() throws Exception {
        var code = enrolment.newCode(POINT.id(), "Sinettä 1").code();
        jdbc.sql("UPDATE enrolment_code SET expires_at = TIMESTAMP WITH TIME ZONE '2020-01-01 00:00:00+00'")
                .update();
        enrol(code).andExpect(status().isGone()).andExpect(jsonPath("$.problem").value("expired-code"));
    }

    @Test
    void aCodeDiesAfterAFewWrongTries() throws Exception {
        var code = enrolment.newCode(POINT.id(), "Sinettä 1").code();
        var near = code.substring(0, 2) + (code.endsWith("000") ? "111111" : "000000");
        for (int i = 0; i < Enrolment.TRIES; i++) {
            enrol(near).andExpect(status().isForbidden());
        }
        enrol(code).andExpect(status().isForbidden());
    }

    @Test
    void readsNoBodyThatIsTooLong() throws Exception {
        kiosk.perform(post("/sync/v1/enrol")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"code\":\"" + "A".repeat(5000) + "\"}"))
                .andExpect(status().isContentTooLarge());
        kiosk.perform(post("/sync/v1/enrol")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("null"))
                .andExpect(status().isBadRequest());
        kiosk.perform(post("/sync/v1/enrol")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"deviceId\":\"nobody"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void slowsAnAddressDown() throws Exception {
        for (int i = 0; i < EnrolLimit.PER_ADDRESS; i++) {
            enrol("ABCD EFGH");
        }
        enrol("ABCD EFGH").andExpect(status().isTooManyRequests()).andExpect(header().exists("Retry-After"));
    }

    @Test
    void rotatesACredential() throws Exception {
        var id = DeviceId.next();
        var code = enrolment.newCode(POINT.id(), "Sinettä 2").code();
        var first = ((Enrolment.Enrolled) enrolment.enrol(code, id)).secret();
        rotate(id, first)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.secret").isNotEmpty());
        rotate(id, "wrong").andExpect(status().isUnauthorized());
        kiosk.perform(post("/sync/v1/credential")).andExpect(status().isUnauthorized());
    }

    @Test
    void aRevokedKioskRotatesNothing() throws Exception {
        var id = DeviceId.next();
        var code = enrolment.newCode(POINT.id(), "Sinettä 3").code();
        var secret = ((Enrolment.Enrolled) enrolment.enrol(code, id)).secret();
        context.getBean(Fleet.class).revoke(id);
        rotate(id, secret).andExpect(status().isForbidden());
    }

    private ResultActions rotate(DeviceId id, String secret) throws Exception {
        return kiosk.perform(post("/sync/v1/credential").header("Authorization", "Bearer " + id + ":" + secret));
    }

    private ResultActions enrol(String code) throws Exception {
        var body = new JsonMapper().writeValueAsString(new EnrolWire.Request(code, device));
        return kiosk.perform(post("/sync/v1/enrol")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                }));
    }
}
