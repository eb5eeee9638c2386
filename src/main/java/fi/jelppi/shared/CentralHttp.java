package fi.jelppi.shared;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.time.Duration;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundles;

/** How a kiosk asks central beside the exchange: HTTPS with TLS 1.2 or later, no redirects, plain HTTP to this machine only. */
public final class CentralHttp {

    private CentralHttp() {}

    /** @param bundle with what to trust; empty for what Java trusts */
    public static HttpClient client(String bundle, SslBundles bundles, Duration patience) {
        var tls = new SSLParameters();
        tls.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
        var builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .sslParameters(tls)
                .connectTimeout(patience);
        if (!bundle.isEmpty()) {
            builder.sslContext(bundles.getBundle(bundle).createSslContext());
        }
        return builder.build();
    }

    public static boolean isAllowed(URI central) {
        return "https".equals(central.getScheme())
                || "http".equals(central.getScheme()) && isThisMachine(central.getHost());
    }

    private static boolean isThisMachine(@Nullable String host) {
        try {
            return host != null && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }
}
