package fi.jelppi.shared.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** The language of a public page: {@code ?lang=}, else what the browser asks for, else Finnish. No cookie is set. */
public class SiteLanguage implements HandlerInterceptor {

    static final String PARAMETER = "lang";
    private static final Locale FINNISH = Locale.forLanguageTag("fi");

    /** In the order of the page's language line. */
    public static final List<Locale> ALL =
            List.of(FINNISH, Locale.forLanguageTag("fi-simple"), Locale.forLanguageTag("en"));

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var language = of(request);
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, new Chosen(language));
        request.setAttribute(CookieLocaleResolver.LOCALE_REQUEST_ATTRIBUTE_NAME, language);
        response.setHeader("Content-Language", language.getLanguage());
        return true;
    }

    /** Stays what it is, also when the desk's own switch, which keeps a cookie, sees the parameter. */
    private static final class Chosen extends FixedLocaleResolver {

        Chosen(Locale language) {
            super(language);
        }

        @Override
        public void setLocaleContext(
                HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable LocaleContext context) {
            // the address alone decides
        }
    }

    static Locale of(HttpServletRequest request) {
        var wanted = byTag(request.getParameter(PARAMETER));
        if (wanted != null) {
            return wanted;
        }
        return request.getHeader("Accept-Language") != null
                        && "en".equals(request.getLocale().getLanguage())
                ? Locale.forLanguageTag("en")
                : FINNISH;
    }

    private static @Nullable Locale byTag(@Nullable String tag) {
        return ALL.stream()
                .filter(language -> language.toLanguageTag().equals(tag))
                .findFirst()
                .orElse(null);
    }
}
