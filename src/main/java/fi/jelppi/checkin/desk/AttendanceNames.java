package fi.jelppi.checkin.desk;

import fi.jelppi.device.Devices;
import fi.jelppi.event.Event;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Session;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.security.Accounts;
import fi.jelppi.security.CurrentUser;
import fi.jelppi.security.Role;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What things and people are called, and who is looking. */
@Component
@OnCentral
record AttendanceNames(
        Points points, Devices devices, Programme programme, Accounts accounts, CurrentUser currentUser) {

    String village(PointId point) {
        return points.find(point).map(Point::village).orElse("–");
    }

    /** Every hall in which the session is held, the host first. */
    List<PointId> halls(Session session) {
        return programme
                .event(session.event())
                .map(event -> List.copyOf(event.everywhere()))
                .orElseGet(() -> List.of(session.point()));
    }

    /** Of every hall in which the session is held, the host's first. */
    String villages(Session session) {
        return halls(session).stream().map(this::village).collect(Collectors.joining(", "));
    }

    /** Empty for a visit that was marked at the desk. */
    String kiosk(DeviceId device) {
        return devices.name(device).orElse("");
    }

    String event(Session session) {
        return programme.event(session.event()).map(Event::title).orElse("–");
    }

    String user(UserId user) {
        return accounts.find(user).map(account -> account.name()).orElse("–");
    }

    UserId me() {
        return currentUser.get().id();
    }

    boolean coordinates() {
        return currentUser.has(Role.COORDINATOR) || currentUser.has(Role.ADMIN);
    }
}
