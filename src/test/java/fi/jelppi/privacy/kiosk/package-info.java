@NullMarked
package fi.jelppi.privacy.kiosk;

import org.jspecify.annotations.NullMarked;
