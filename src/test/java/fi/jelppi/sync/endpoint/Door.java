package fi.jelppi.sync.endpoint;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import fi.jelppi.sync.spi.PeerDirectory;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Central's door for kiosks with its filter, its endpoints and its answers to errors, without a server. */
public final class Door {

    private final MockMvc mvc;

    public Door(ApplicationContext central) {
        mvc = MockMvcBuilders.standaloneSetup(central.getBean(SyncController.class))
                .setControllerAdvice(central.getBean(SyncErrors.class))
                .addFilters(new PeerFilter(central.getBeanProvider(PeerDirectory.class)))
                .build();
    }

    public MockHttpServletResponse knock(String method, URI uri, Map<String, List<String>> headers, byte[] body)
            throws Exception {
        var asked = request(HttpMethod.valueOf(method), uri).content(body);
        headers.forEach((name, values) -> asked.header(name, values.toArray()));
        var result = mvc.perform(asked).andReturn();
        return result.getRequest().isAsyncStarted()
                ? mvc.perform(asyncDispatch(result)).andReturn().getResponse()
                : result.getResponse();
    }
}
