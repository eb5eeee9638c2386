package fi.jelppi.privacy.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.kiosk.spi.HasPatience;
import fi.jelppi.kiosk.spi.Patience;
import fi.jelppi.privacy.PrivacyContact;
import fi.jelppi.privacy.PrivacyNotices;
import fi.jelppi.privacy.spi.KeptData;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** In plain words: what this screen keeps of a visitor, why, for how long, and whom to ask. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class PrivacyView extends Section implements HasPatience {

    PrivacyView(PrivacyNotices notices) {
        addClassName("privacy-page");
        var notice = notices.notice();
        var columns = new Div(
                part("privacy.kept-here", lines(notices.keptHere(), kind -> "privacy.here." + kind.code())),
                part("privacy.kept-at-central", lines(notice.kept(), kind -> "privacy.central." + kind.code())),
                part(
                        "privacy.not-kept",
                        List.of(
                                        "privacy.not-kept.nameless",
                                        "privacy.not-kept.code",
                                        "privacy.not-kept.camera",
                                        "privacy.not-kept.screen")
                                .stream()
                                .map(this::getTranslation)
                                .toList()),
                part(
                        "privacy.why",
                        Stream.of("privacy.why.visits", "privacy.why.calls", "privacy.why.rights")
                                .map(this::getTranslation)
                                .toList()),
                part("privacy.ask", contact(notice.contact())));
        columns.addClassName("point-columns");
        add(new H1(getTranslation("privacy.title")), new Paragraph(getTranslation("privacy.lead")), columns);
    }

    @Override
    public Patience patience() {
        return Patience.READING;
    }

    private List<String> lines(List<KeptData> kept, Function<KeptData.Kind, String> key) {
        return kept.stream().map(one -> line(one, key.apply(one.kind()))).toList();
    }

    private String line(KeptData kept, String key) {
        return kept.days().map(days -> getTranslation(key, days)).orElseGet(() -> getTranslation(key + ".kept"));
    }

    private List<String> contact(PrivacyContact contact) {
        if (contact.controller() == null) {
            return List.of(getTranslation("privacy.ask.unknown"));
        }
        return Stream.of(
                        getTranslation("privacy.ask.controller", contact.controller()),
                        contact.person() == null ? null : getTranslation("privacy.ask.person", contact.person()),
                        contact.phone() == null ? null : getTranslation("privacy.ask.phone", contact.phone()),
                        contact.email() == null ? null : getTranslation("privacy.ask.email", contact.email()),
                        getTranslation("privacy.ask.authority"))
                .filter(Objects::nonNull)
                .toList();
    }

    private Section part(String titleKey, List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        var part = new Section(new H2(getTranslation(titleKey)), list);
        part.addClassName("point-part");
        return part;
    }
}
