package fi.jelppi.guides.desk.library;

import fi.jelppi.desk.spi.DeskEntry;
import fi.jelppi.shared.OnCentral;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the library gives to the desk. */
@Configuration
@OnCentral
class LibraryDesk {

    @Bean
    DeskEntry libraryPage() {
        return new DeskEntry("desk/library", "library.desk.title", 49, ToolsView.class);
    }
}
