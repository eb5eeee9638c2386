@NullMarked
package fi.jelppi.organisation.kiosk;

import org.jspecify.annotations.NullMarked;
