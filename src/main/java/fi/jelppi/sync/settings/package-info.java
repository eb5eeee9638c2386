/** What can be set of the exchange. */
@NullMarked
package fi.jelppi.sync.settings;

import org.jspecify.annotations.NullMarked;
