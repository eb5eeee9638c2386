/** Reminds by mail that guides have to be compared with their services again; at central. */
@NullMarked
package fi.jelppi.guides.reminder;

import org.jspecify.annotations.NullMarked;
