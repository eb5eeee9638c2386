/** The attendance list as files: what stands on it, and how it is written as PDF, for Excel and as CSV. */
@NullMarked
package fi.jelppi.checkin.list;

import org.jspecify.annotations.NullMarked;
