/** What the desk sees of the exchange. */
@NullMarked
package fi.jelppi.sync.desk;

import org.jspecify.annotations.NullMarked;
