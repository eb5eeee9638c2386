package fi.jelppi.meeting.kiosk;

import fi.jelppi.files.FilePages;
import fi.jelppi.files.FileShelf;
import fi.jelppi.kiosk.spi.HallPrinter;
import fi.jelppi.meeting.material.HallHandouts;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.qr.QrCodes;
import org.springframework.stereotype.Component;

/** The services that show what is given out. */
@Component
@OnKiosk
record HandoutServices(
        HallHandouts handouts,
        FileShelf shelf,
        FilePages pages,
        HallPrinter printer,
        QrCodes codes,
        JelppiProperties properties) {}
