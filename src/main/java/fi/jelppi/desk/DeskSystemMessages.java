package fi.jelppi.desk;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import com.vaadin.flow.server.VaadinServletRequest;
import fi.jelppi.shared.OnCentral;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** What the browser says by itself when the server no longer knows its page, in the person's language. */
@Component
@OnCentral
class DeskSystemMessages implements SystemMessagesProvider {

    private final I18NProvider texts;
    private final LocaleResolver languages;

    DeskSystemMessages(I18NProvider texts, LocaleResolver languages) {
        this.texts = texts;
        this.languages = languages;
    }

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        return in(language(info));
    }

    private Locale language(SystemMessagesInfo info) {
        return info.getRequest() instanceof VaadinServletRequest request
                ? languages.resolveLocale(request.getHttpServletRequest())
                : info.getLocale();
    }

    private SystemMessages in(Locale language) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(text("desk.session.over.title", language));
        messages.setSessionExpiredMessage(text("desk.session.over.text", language));
        messages.setInternalErrorCaption(text("desk.error.title", language));
        messages.setInternalErrorMessage(text("desk.session.reload", language));
        messages.setSyncErrorCaption(text("desk.error.title", language));
        messages.setSyncErrorMessage(text("desk.session.reload", language));
        messages.setCookiesDisabledCaption(text("desk.session.cookies.title", language));
        messages.setCookiesDisabledMessage(text("desk.session.cookies.text", language));
        return messages;
    }

    private String text(String key, Locale language) {
        return texts.getTranslation(key, language);
    }
}
