/** A kiosk that travels: in the hall somebody says where it is today (decision 0130). */
@NullMarked
package fi.jelppi.device.travel;

import org.jspecify.annotations.NullMarked;
