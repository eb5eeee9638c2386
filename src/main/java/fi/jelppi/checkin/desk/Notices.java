package fi.jelppi.checkin.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.notification.Notification;

/** Short messages at the edge of the page. */
final class Notices {

    private static final int SHOWN_MILLIS = 6_000;

    private Notices() {}

    static void tell(Component page, String key) {
        Notification.show(page.getTranslation(key), SHOWN_MILLIS, Notification.Position.BOTTOM_START);
    }
}
