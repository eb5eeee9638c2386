/** A Jitsi meeting as a component, for the touch screen and the desk (decision 0283). */
@NullMarked
package fi.jelppi.shared.meeting;

import org.jspecify.annotations.NullMarked;
