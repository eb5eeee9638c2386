package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import fi.jelppi.checkin.PaperLine;
import fi.jelppi.checkin.kiosk.PaperEntry.Someone;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A free line at the end of the paper list: one nameless visitor, a group, or somebody who wrote a name. */
class UnregisteredEntry extends Div {

    private final Consumer<Someone> onKnown;
    private final Runnable onBack;

    UnregisteredEntry(Consumer<Someone> onKnown, Runnable onBack) {
        this.onKnown = onKnown;
        this.onBack = onBack;
        addClassName("unregistered");
        var choices = new Div(
                button("checkin.paper.one", () -> count(1, null)),
                button("checkin.paper.group", this::askHeads),
                button("checkin.paper.named", this::askName),
                button("checkin.paper.wrong-line", onBack));
        choices.addClassName("choices");
        show(new H1(getTranslation("checkin.paper.who")), choices);
    }

    private void askHeads() {
        Question.heads(getTranslation("checkin.paper.how-many")).ask(this::ask, this::askLabel);
    }

    private void askLabel(int heads) {
        ask(new TextEntry(
                        getTranslation("checkin.paper.label"),
                        getTranslation("checkin.group.label-help"),
                        TextKind.LABEL,
                        label -> count(heads, label))
                .or(button("shared.skip", () -> count(heads, null))));
    }

    private void askName() {
        ask(new TextEntry(
                getTranslation("checkin.paper.first-name"),
                getTranslation("checkin.paper.name-help"),
                TextKind.NAME,
                name -> onKnown.accept(new Someone(new PaperLine.Named(name), name))));
    }

    private void count(int heads, @Nullable String label) {
        onKnown.accept(new Someone(new PaperLine.Counted(heads, label), VisitWords.people(label, heads)));
    }

    private void ask(KeyEntry number) {
        show(number.or(button("checkin.paper.wrong-line", onBack)));
    }

    private void ask(TextEntry words) {
        show(words.or(button("checkin.paper.wrong-line", onBack)));
    }

    private void show(Component... parts) {
        removeAll();
        add(parts);
    }

    private BigButton button(String key, Runnable onTap) {
        return new BigButton(getTranslation(key), Look.QUIET, tap -> onTap.run());
    }
}
