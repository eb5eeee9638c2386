/** Files of comma separated values as spreadsheets save them. */
@NullMarked
package fi.jelppi.shared.csv;

import org.jspecify.annotations.NullMarked;
