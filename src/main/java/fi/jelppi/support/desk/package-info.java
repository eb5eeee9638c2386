/** Requests to be called and support lines at the desk. */
@NullMarked
package fi.jelppi.support.desk;

import org.jspecify.annotations.NullMarked;
