package fi.jelppi.shared.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;

/**
 * Tells a form of ours from one that another site sends in a visitor's name. Browsers set these headers themselves and no
 * page can forge them; a request without either is no browser's form.
 *
 * @see <a href="https://www.w3.org/TR/fetch-metadata/">Fetch Metadata</a>
 */
public final class SameOrigin {

    private SameOrigin() {}

    public static boolean holds(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader("Origin");
        var host = request.getHeader("Host");
        return origin != null && host != null && host.toLowerCase(Locale.ROOT).equals(authority(origin));
    }

    private static String authority(String origin) {
        try {
            var authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : authority.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
