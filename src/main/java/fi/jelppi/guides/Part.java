package fi.jelppi.guides;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A part of a step, in the order in which it is read. */
public sealed interface Part {

    /** Which of them it is, for templates. */
    enum Form {
        PARAGRAPH,
        ITEMS,
        NOTE,
        PICTURE
    }

    Form form();

    /** All its text in the order in which it is read; a picture has none of its own. */
    default Stream<Words> runs() {
        return switch (this) {
            case Paragraph(var words) -> words.stream();
            case Items(var items) -> items.stream().flatMap(List::stream);
            case Note(var _, var paragraphs) -> paragraphs.stream().flatMap(one -> one.words().stream());
            case Picture _ -> Stream.of();
        };
    }

    record Paragraph(List<Words> words) implements Part {
        @Override
        public Form form() {
            return Form.PARAGRAPH;
        }
    }

    record Items(List<List<Words>> items) implements Part {
        @Override
        public Form form() {
            return Form.ITEMS;
        }
    }

    /** @param says what is in it, for those who do not see it; never empty */
    record Picture(PictureName name, String says) implements Part {
        @Override
        public Form form() {
            return Form.PICTURE;
        }
    }

    record Note(Kind kind, List<Paragraph> paragraphs) implements Part {

        @Override
        public Form form() {
            return Form.NOTE;
        }

        /** What a note is for. */
        public enum Kind {
            /** What is on the service's page now. */
            SEE,
            /** What to do when it looks different. */
            DIFFERENT,
            WARNING;

            public String textKey() {
                return "guides.note." + name().toLowerCase(Locale.ROOT);
            }
        }
    }
}
