@NullMarked
package fi.jelppi.checkin.list;

import org.jspecify.annotations.NullMarked;
