package fi.jelppi.desk;

import fi.jelppi.desk.spi.DeskEntry;
import fi.jelppi.shared.OnCentral;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk's own pages. */
@Configuration
@OnCentral
class DeskPages {

    static final String TODAY = "desk";
    static final String USERS = "desk/users";
    static final String ACCOUNT = "desk/account";

    @Bean
    DeskEntry todayPage() {
        return new DeskEntry(TODAY, "desk.today", 0, TodayView.class);
    }

    @Bean
    DeskEntry usersPage() {
        return new DeskEntry(USERS, "desk.users", 900, UsersView.class);
    }

    @Bean
    DeskEntry ownAccountPage() {
        return new DeskEntry(ACCOUNT, null, 901, OwnAccountView.class);
    }
}
