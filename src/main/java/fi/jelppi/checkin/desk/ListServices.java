package fi.jelppi.checkin.desk;

import fi.jelppi.checkin.AttendanceSheets;
import fi.jelppi.checkin.Catering;
import fi.jelppi.checkin.Certificates;
import fi.jelppi.checkin.ListClosings;
import fi.jelppi.checkin.ProjectProperties;
import fi.jelppi.checkin.SeriesTotals;
import fi.jelppi.checkin.SheetCorrections;
import fi.jelppi.shared.OnCentral;
import org.springframework.stereotype.Component;

/** What the page of one session's list asks. */
@Component
@OnCentral
record ListServices(
        AttendanceSheets sheets,
        SheetCorrections corrections,
        ListClosings closings,
        Certificates certificates,
        SeriesTotals totals,
        Catering catering,
        ProjectProperties project,
        AttendanceServices attendance) {}
