package fi.jelppi.device.tablet;

import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * Adds the door for tablets to the server that answers the machine's own screen; who has no certificate of the hall's
 * authority does not get as far as a request.
 */
class TabletDoor implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** A hall has a handful of tablets, and one page asks for some files at a time. */
    private static final String THREADS = "24";

    /** Anybody on the hall's network may knock; the machine's own screen must not run out of files for that. */
    private static final String CONNECTIONS = "200";

    private static final String QUEUE = "50";

    /** For the handshake and for a request to begin. */
    private static final String PATIENCE_MILLIS = "5000";

    private final TabletFolder folder;

    private final int port;

    TabletDoor(TabletFolder folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addAdditionalConnectors(connector());
    }

    private Connector connector() {
        var connector = new Connector(Http11NioProtocol.class.getName());
        connector.setPort(port);
        connector.setScheme("https");
        connector.setSecure(true);
        connector.setProperty("SSLEnabled", "true");
        connector.setProperty("maxThreads", THREADS);
        connector.setProperty("minSpareThreads", "2");
        connector.setProperty("maxConnections", CONNECTIONS);
        connector.setProperty("acceptCount", QUEUE);
        connector.setProperty("connectionTimeout", PATIENCE_MILLIS);
        connector.addSslHostConfig(tls());
        return connector;
    }

    private SSLHostConfig tls() {
        var tls = new SSLHostConfig();
        tls.setProtocols("TLSv1.2,TLSv1.3");
        tls.setCertificateVerification("required");
        tls.setTrustStore(folder.authority());
        var certificate = new SSLHostConfigCertificate(tls, SSLHostConfigCertificate.Type.EC);
        certificate.setCertificateFile(folder.certificate());
        certificate.setCertificateKeyFile(folder.key());
        tls.addCertificate(certificate);
        return tls;
    }
}
