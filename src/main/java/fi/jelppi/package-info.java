/** The application and nothing else; everything it does lives in the modules below. */
@NullMarked
package fi.jelppi;

import org.jspecify.annotations.NullMarked;
