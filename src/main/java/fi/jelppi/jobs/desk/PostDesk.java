package fi.jelppi.jobs.desk;

import fi.jelppi.desk.spi.DeskEntry;
import fi.jelppi.shared.OnCentral;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the posts of associations give to the desk. */
@Configuration
@OnCentral
class PostDesk {

    @Bean
    DeskEntry postsPage() {
        return new DeskEntry("desk/job-posts", "jobs.post.desk.posts", 45, PostQueueView.class);
    }
}
