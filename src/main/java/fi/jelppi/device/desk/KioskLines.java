package fi.jelppi.device.desk;

import fi.jelppi.device.Fleet;
import fi.jelppi.device.Fleet.Health;
import fi.jelppi.device.Fleet.Kiosk;
import fi.jelppi.organisation.Point;
import fi.jelppi.shared.PointId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the fleet into words of one screen's language. */
class KioskLines {

    private final Fleet fleet;
    private final KioskWords words;
    private final KioskWords.Texts texts;
    private final Locale locale;
    private final Map<PointId, String> places;

    KioskLines(Fleet fleet, KioskWords words, KioskWords.Texts texts, Locale locale) {
        this.fleet = fleet;
        this.words = words;
        this.texts = texts;
        this.locale = locale;
        places = fleet.places().stream().collect(Collectors.toMap(Point::id, Point::village));
    }

    List<KioskLine> now() {
        return fleet.all().stream().map(this::line).toList();
    }

    private KioskLine line(Kiosk kiosk) {
        var health = kiosk.health();
        return new KioskLine(
                kiosk,
                places.getOrDefault(kiosk.point(), "–"),
                contact(kiosk),
                look(kiosk),
                health.map(it -> words.queue(it, texts, locale)).orElse("–"),
                health.map(Health::version).orElse("–"),
                kiosk.machine()
                        .touched()
                        .map(at -> words.ago(at, texts, locale))
                        .orElse("–"),
                wrong(kiosk),
                MachineWords.room(kiosk.machine(), texts, locale));
    }

    private String contact(Kiosk kiosk) {
        if (kiosk.isRevoked()) {
            return texts.get("device.revoked");
        }
        return kiosk.health()
                .map(health -> words.ago(health.at(), texts, locale))
                .map(ago -> fleet.isSilent(kiosk) ? texts.get("device.silent", ago) : ago)
                .orElseGet(() -> texts.get("device.never"));
    }

    /** In a closed hall nothing is wrong with a kiosk that is off. */
    private String look(Kiosk kiosk) {
        if (kiosk.isRevoked()) {
            return "bad";
        }
        if (fleet.isMissing(kiosk)) {
            return "warn";
        }
        return fleet.isSilent(kiosk) ? "quiet" : "good";
    }

    private List<String> wrong(Kiosk kiosk) {
        var clock = kiosk.health()
                .filter(Health::clockIsOff)
                .map(health -> texts.get("device.clock.off", words.offset(health.clockOffset(), texts)));
        return Stream.concat(clock.stream(), MachineWords.wrong(kiosk.machine(), texts).stream())
                .toList();
    }
}
