package fi.jelppi.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HighlightCondition;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fi.jelppi.desk.spi.DeskEntry;
import fi.jelppi.security.CurrentUser;
import fi.jelppi.security.Role;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.i18n.Languages;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.LocaleResolver;

/** The menu: what this person may open, then who it is, the language and the way out. */
@SpringComponent
@UIScope
@OnCentral
class DeskMenu extends Nav {

    private final CurrentUser user;
    private final AuthenticationContext authentication;
    private final LocaleResolver languages;

    DeskMenu(
            ObjectProvider<DeskEntry> entries,
            CurrentUser user,
            AuthenticationContext authentication,
            LocaleResolver languages) {
        this.user = user;
        this.authentication = authentication;
        this.languages = languages;
        addClassName("desk-menu");
        setAriaLabel(getTranslation("desk.menu"));
        var brand = new Span("JELPPI");
        brand.addClassName("desk-brand");
        add(brand, pages(entries), foot());
    }

    private Component pages(ObjectProvider<DeskEntry> entries) {
        var list = new UnorderedList();
        list.addClassName("desk-pages");
        entries.stream()
                .filter(entry -> entry.labelKey() != null && mayOpen(entry))
                .sorted(Comparator.comparingInt(DeskEntry::order))
                .forEach(entry -> list.add(new ListItem(link(entry))));
        return list;
    }

    private RouterLink link(DeskEntry entry) {
        var link = new RouterLink(getTranslation(String.valueOf(entry.labelKey())), entry.view());
        HighlightCondition<RouterLink> here = DeskPages.TODAY.equals(entry.path())
                ? HighlightConditions.sameLocation()
                : HighlightConditions.locationPrefix();
        link.setHighlightCondition(here);
        link.setHighlightAction((target, highlight) -> {
            if (highlight) {
                target.getElement().setAttribute("aria-current", "page");
            } else {
                target.getElement().removeAttribute("aria-current");
            }
        });
        return link;
    }

    private boolean mayOpen(DeskEntry entry) {
        var allowed = entry.view().getAnnotation(RolesAllowed.class);
        return allowed == null
                || Arrays.stream(allowed.value()).map(Role::valueOf).anyMatch(user::has);
    }

    private Component foot() {
        var account = new RouterLink(user.get().displayName(), OwnAccountView.class);
        account.addClassName("desk-user");
        var out = new NativeButton(getTranslation("desk.logout"), click -> authentication.logout());
        out.addClassName("desk-out");
        var foot = new Div(account, languageButtons(), out);
        foot.addClassName("desk-foot");
        return foot;
    }

    private Component languageButtons() {
        var group = new Div();
        group.addClassName("desk-languages");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", getTranslation("desk.language"));
        Languages.all().forEach(language -> group.add(languageButton(language)));
        return group;
    }

    private NativeButton languageButton(Locale language) {
        var tag = language.toLanguageTag();
        var button = new NativeButton(getTranslation("shared.language." + tag), click -> choose(language));
        button.getElement().setAttribute("lang", language.getLanguage());
        button.getElement().setAttribute("aria-pressed", String.valueOf(language.equals(getLocale())));
        return button;
    }

    private void choose(Locale language) {
        if (VaadinServletRequest.getCurrent() != null && VaadinServletResponse.getCurrent() != null) {
            languages.setLocale(
                    VaadinServletRequest.getCurrent().getHttpServletRequest(),
                    VaadinServletResponse.getCurrent().getHttpServletResponse(),
                    language);
        }
        getUI().ifPresent(ui -> ui.getPage().reload());
    }
}
