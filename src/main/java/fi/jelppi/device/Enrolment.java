package fi.jelppi.device;

import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes kiosks into use: the desk shows a one-time code, the kiosk trades it for a credential. */
@Service
@OnCentral
public class Enrolment {

    /** How long a code works. */
    public static final Duration CODE_VALID = Duration.ofMinutes(10);

    /** After so many wrong tries a code is worthless. */
    static final int TRIES = 5;

    private static final Duration SAID_EXPIRED = Duration.ofDays(1);

    /**
     * @param code as it is typed, {@code K7QF 3M9T}
     * @param link central's address with the code in the fragment, for a QR code; a browser never sends it anywhere
     */
    public record Code(String code, URI link, Instant expiresAt) {

        @Override
        public String toString() {
            return "Code[expiresAt=" + expiresAt + "]";
        }
    }

    /** What central answers to a code. */
    sealed interface Answer {}

    record Enrolled(String secret, Point point, String name) implements Answer {}

    /** Never given out, used already, mistyped, or tried too often. */
    record WrongCode() implements Answer {}

    record ExpiredCode() implements Answer {}

    private final CodeTable codes;
    private final DeviceTable devices;
    private final Points points;
    private final JelppiProperties properties;
    private final Clock clock;

    Enrolment(CodeTable codes, DeviceTable devices, Points points, JelppiProperties properties, Clock clock) {
        this.codes = codes;
        this.devices = devices;
        this.points = points;
        this.properties = properties;
        this.clock = clock;
    }

    /** @param name what the desk calls the kiosk, for example {@code Sinettä 1} */
    @Transactional
    public Code newCode(PointId point, String name) {
        codes.removeExpiredBefore(clock.instant().minus(SAID_EXPIRED));
        var code = EnrolmentCode.next();
        var expires = clock.instant().plus(CODE_VALID);
        codes.add(code, point, name.strip(), expires);
        var link = properties.publicBaseUrl().resolve("/#enrol=" + code.handle() + code.secret());
        return new Code(code.shown(), link, expires);
    }

    /** Spends the code. A kiosk that was enrolled before keeps its id and gets a new credential. */
    @Transactional
    Answer enrol(String typed, DeviceId device) {
        var code = EnrolmentCode.parse(typed);
        if (code.isEmpty()) {
            return new WrongCode();
        }
        var row = codes.lock(code.get());
        if (row.isEmpty() || row.get().tries() >= TRIES) {
            return new WrongCode();
        }
        if (!row.get().opensWith(code.get())) {
            codes.countTry(code.get());
            return new WrongCode();
        }
        return clock.instant().isBefore(row.get().expiresAt())
                ? spend(code.get(), row.get(), device)
                : new ExpiredCode();
    }

    private Answer spend(EnrolmentCode code, CodeTable.Row row, DeviceId device) {
        codes.remove(code);
        var point = points.find(row.point());
        if (point.isEmpty()) {
            return new WrongCode();
        }
        var secret = Secrets.next();
        devices.enrol(device, row.point(), row.name(), Secrets.hash(secret), clock.instant());
        return new Enrolled(secret, point.get(), row.name());
    }
}
