/** The touch UI kit: big buttons, tiles, full-screen answers. */
@NullMarked
package fi.jelppi.shared.touch;

import org.jspecify.annotations.NullMarked;
