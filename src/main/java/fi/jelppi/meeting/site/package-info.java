/** Joining a meeting from home: public pages without an account. */
@NullMarked
package fi.jelppi.meeting.site;

import org.jspecify.annotations.NullMarked;
