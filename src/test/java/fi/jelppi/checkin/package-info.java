/** Tests of the door's rules, its storage and the coach's corrections. */
@NullMarked
package fi.jelppi.checkin;

import org.jspecify.annotations.NullMarked;
