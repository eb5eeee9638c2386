package fi.jelppi.meeting;

import fi.jelppi.meeting.Participant.Kind;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.UserId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who stands before the door of a meeting, with which device.
 *
 * @param id of the kiosk, the registration or the coach
 * @param device 8 to 40 letters, digits and hyphens
 * @param name as it will stand in the room; one line, at most 60 characters
 * @param point of a hall's screen
 */
public record Joining(
        Kind kind,
        UUID id,
        String device,
        String name,
        @Nullable PointId point) {

    public static final int LONGEST_NAME = 60;

    private static final Pattern DEVICE = Pattern.compile("[A-Za-z0-9-]{8,40}");

    /** @throws IllegalArgumentException when the device's mark is none */
    public Joining {
        if (!DEVICE.matcher(device).matches()) {
            throw new IllegalArgumentException("no mark of a device");
        }
        name = tidy(name);
    }

    /** @param name of the hall, for example {@code Sinetän JELPPI} */
    public static Joining hall(DeviceId kiosk, PointId point, String name) {
        return new Joining(Kind.HALL, kiosk.value(), kiosk.toString(), name, point);
    }

    /** @param device random, kept by the page while it is open */
    public static Joining home(RegistrationId who, String device, String name) {
        return new Joining(Kind.HOME, who.value(), device, name, null);
    }

    public static Joining coach(UserId who, String device, String name) {
        return new Joining(Kind.COACH, who.value(), device, name, null);
    }

    static String tidy(String typed) {
        var line = typed.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_NAME) {
            return line;
        }
        // Not between the halves of one character.
        int end = Character.isHighSurrogate(line.charAt(LONGEST_NAME - 1)) ? LONGEST_NAME - 1 : LONGEST_NAME;
        return line.substring(0, end).strip();
    }
}
