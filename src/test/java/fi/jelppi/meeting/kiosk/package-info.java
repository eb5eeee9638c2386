@NullMarked
package fi.jelppi.meeting.kiosk;

import org.jspecify.annotations.NullMarked;
