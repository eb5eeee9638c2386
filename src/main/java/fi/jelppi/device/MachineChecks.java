package fi.jelppi.device;

import fi.jelppi.kiosk.spi.DepartureCheck;
import fi.jelppi.kiosk.spi.DepartureCheck.Finding;
import fi.jelppi.kiosk.spi.DepartureCheck.Words;
import fi.jelppi.shared.OnKiosk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Disk, battery and printer before the machine leaves. */
@Configuration(proxyBeanMethods = false)
@OnKiosk
class MachineChecks {

    /** A day in a hall without a socket; below it the wire is what counts. */
    static final int ENOUGH_PERCENT = 80;

    private static final String DISK = "device.departure.disk";
    private static final String BATTERY = "device.departure.battery";
    private static final String PRINTER = "device.departure.printer";
    private static final double GIGABYTE = 1e9;

    @Bean
    DepartureCheck diskCheck(MachineReport machine) {
        return DepartureCheck.of(70, () -> disk(machine.look()));
    }

    @Bean
    DepartureCheck batteryCheck(Battery battery) {
        return DepartureCheck.of(80, () -> battery(battery.now()));
    }

    @Bean
    DepartureCheck printerCheck(Printer printer) {
        return DepartureCheck.of(90, () -> printer(printer.state()));
    }

    static Finding disk(MachineState machine) {
        if (machine.free().isEmpty()) {
            return Finding.todo(DISK, Words.of("device.departure.disk.unknown"), "device.departure.disk.todo");
        }
        double free = machine.free().getAsLong() / GIGABYTE;
        return machine.isDiskNearlyFull()
                ? Finding.todo(DISK, Words.of("device.departure.disk.little", free), "device.departure.disk.todo")
                : Finding.ready(DISK, Words.of("device.departure.disk.enough", free));
    }

    static Finding battery(Battery.State battery) {
        return switch (battery) {
            case Battery.None none -> Finding.note(BATTERY, Words.of("device.departure.battery.none"));
            case Battery.Unknown unknown -> Finding.note(BATTERY, Words.of("device.departure.battery.unknown"));
            case Battery.Level level -> level(level);
        };
    }

    private static Finding level(Battery.Level level) {
        var full = Words.of("device.departure.battery.level", level.percent());
        if (level.percent() >= ENOUGH_PERCENT) {
            return Finding.ready(BATTERY, full);
        }
        return level.charging()
                ? Finding.todo(
                        BATTERY,
                        Words.of("device.departure.battery.charging", level.percent()),
                        "device.departure.battery.wait")
                : Finding.todo(BATTERY, full, "device.departure.battery.todo");
    }

    static Finding printer(String state) {
        return switch (state) {
            case "ready" -> Finding.ready(PRINTER, Words.of("device.departure.printer.ready"));
            case "" -> Finding.note(PRINTER, Words.of("device.departure.printer.none"));
            default ->
                Finding.todo(PRINTER, Words.of("device.departure.printer.stopped"), "device.departure.printer.todo");
        };
    }
}
