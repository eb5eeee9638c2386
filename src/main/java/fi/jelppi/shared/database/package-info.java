/** The embedded database's encryption (decision 0091). */
@NullMarked
package fi.jelppi.shared.database;

import org.jspecify.annotations.NullMarked;
