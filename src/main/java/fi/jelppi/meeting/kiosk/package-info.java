/** The hall's screen in a meeting: one participant, big buttons, the video over the whole screen. */
@NullMarked
package fi.jelppi.meeting.kiosk;

import org.jspecify.annotations.NullMarked;
