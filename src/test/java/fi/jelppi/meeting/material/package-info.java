@NullMarked
package fi.jelppi.meeting.material;

import org.jspecify.annotations.NullMarked;
