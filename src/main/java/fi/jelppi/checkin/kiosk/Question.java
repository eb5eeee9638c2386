package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.UI;
import fi.jelppi.checkin.Heads;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A question that is asked again until the answer can be one.
 *
 * @param help what stands below it
 * @param wrong what stands there after an answer that cannot be
 * @param parse empty for an answer that cannot be
 */
record Question<T>(String words, String help, String wrong, EntryKind kind, Function<String, Optional<T>> parse) {

    /** A time of day. */
    static Question<LocalTime> time(String words) {
        return new Question<>(
                words,
                text("checkin.correct.time-help"),
                text("checkin.paper.time-wrong"),
                EntryKind.TIME,
                EnteredTime::parse);
    }

    /** How many people. */
    static Question<Integer> heads(String words) {
        return new Question<>(
                words,
                text("checkin.group.help", Heads.MOST),
                text("checkin.group.range", Heads.MOST),
                EntryKind.COUNT,
                typed -> Optional.of(Integer.valueOf(typed)).filter(Heads::possible));
    }

    /** The same with something else below it. */
    Question<T> saying(String text) {
        return new Question<>(words, text, wrong, kind, parse);
    }

    /** @param place shows the keys, each time in the place of those before */
    void ask(Consumer<KeyEntry> place, Consumer<T> onAnswer) {
        place.accept(new KeyEntry(
                words,
                help,
                kind,
                typed -> parse.apply(typed)
                        .ifPresentOrElse(onAnswer, () -> saying(wrong).ask(place, onAnswer))));
    }

    private static String text(String key, Object... params) {
        return UI.getCurrent().getTranslation(key, params);
    }
}
