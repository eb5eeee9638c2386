@NullMarked
package fi.jelppi.support.kiosk;

import org.jspecify.annotations.NullMarked;
