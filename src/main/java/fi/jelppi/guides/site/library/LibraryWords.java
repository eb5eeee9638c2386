package fi.jelppi.guides.site.library;

import fi.jelppi.guides.library.LibraryEntry;
import fi.jelppi.guides.library.LibraryEntry.OfGuide;
import fi.jelppi.guides.library.LibraryEntry.OfTool;
import fi.jelppi.shared.OnCentral;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The library's things as its pages write them. */
@Component
@OnCentral
class LibraryWords {

    /** @param kind key of its name, as is {@code theme} */
    record Card(String address, String title, String purpose, String language, String kind, String theme) {}

    private final MessageSource messages;

    LibraryWords(MessageSource messages) {
        this.messages = messages;
    }

    Card card(LibraryEntry entry) {
        var address = switch (entry.key()) {
            case OfGuide guide -> "/guides/" + guide.id();
            case OfTool tool -> "/library/" + tool.id();
        };
        return new Card(
                address,
                entry.title(),
                entry.purpose(),
                entry.language().getLanguage(),
                entry.kind().textKey(),
                entry.theme().textKey());
    }

    String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern(
                        messages.getMessage("shared.format.date", null, language), Locale.of(language.getLanguage()))
                .format(day);
    }
}
