package fi.jelppi.device;

import fi.jelppi.kiosk.spi.KioskSettings;
import fi.jelppi.kiosk.spi.KioskSettings.Switch;
import fi.jelppi.kiosk.spi.ScreenLock;
import fi.jelppi.kiosk.spi.ScreenNews;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.NodeState;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks at the hall's machine for central. */
@Component
@OnKiosk
class MachineReport implements NodeState {

    private final Path folder;
    private final ScreenNews screen;
    private final Printer printer;
    private final ScreenLock lock;
    private final KioskSettings settings;

    MachineReport(JelppiProperties node, ScreenNews screen, Printer printer, ScreenLock lock, KioskSettings settings) {
        folder = node.dataDir();
        this.screen = screen;
        this.printer = printer;
        this.lock = lock;
        this.settings = settings;
    }

    @Override
    public String tell() {
        return look().told();
    }

    MachineState look() {
        return new MachineState(
                bytes(FileStore::getUsableSpace),
                bytes(FileStore::getTotalSpace),
                screen.touchedAt(),
                screen.camera(),
                printer.state(),
                lock.now().map(by -> by.name().toLowerCase(Locale.ROOT)).orElse(""),
                Arrays.stream(Switch.values())
                        .map(what -> what.key() + (settings.isOn(what) ? ":on" : ":off"))
                        .collect(Collectors.joining(";")));
    }

    private interface Size {
        long of(FileStore disk) throws IOException;
    }

    /** A disk that cannot be asked is told by the rest of the node. */
    private OptionalLong bytes(Size size) {
        try {
            return OptionalLong.of(size.of(Files.getFileStore(folder)));
        } catch (IOException _) {
            return OptionalLong.empty();
        }
    }
}
