package fi.jelppi.guides.desk;

import fi.jelppi.desk.spi.DeskEntry;
import fi.jelppi.shared.OnCentral;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module gives to the desk. */
@Configuration
@OnCentral
class GuideDesk {

    @Bean
    DeskEntry guidesPage() {
        return new DeskEntry("desk/guides", "guides.desk.title", 46, GuidesView.class);
    }

    @Bean
    DeskEntry guideEditorPage() {
        return new DeskEntry("desk/guides/edit", null, 47, GuideEditorView.class);
    }

    @Bean
    DeskEntry guideHistoryPage() {
        return new DeskEntry("desk/guides/history", null, 48, GuideHistoryView.class);
    }

    @Bean
    DeskEntry guideCarePage() {
        return new DeskEntry("desk/guides/care", null, 49, CareView.class);
    }

    @Bean
    DeskEntry guideFiguresPage() {
        return new DeskEntry("desk/guides/figures", null, 49, GuideFiguresView.class);
    }
}
