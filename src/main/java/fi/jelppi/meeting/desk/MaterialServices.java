package fi.jelppi.meeting.desk;

import fi.jelppi.event.EventQuery;
import fi.jelppi.event.Programme;
import fi.jelppi.files.FileIntake;
import fi.jelppi.meeting.material.Materials;
import fi.jelppi.shared.OnCentral;
import org.springframework.stereotype.Component;

/** The services that the page of materials asks. */
@Component
@OnCentral
record MaterialServices(Materials materials, Programme programme, EventQuery events, FileIntake intake) {}
