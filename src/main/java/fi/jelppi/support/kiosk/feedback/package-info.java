/** Feedback on the touch screen: a smile, a group, an open question; one after another. */
@NullMarked
package fi.jelppi.support.kiosk.feedback;

import org.jspecify.annotations.NullMarked;
