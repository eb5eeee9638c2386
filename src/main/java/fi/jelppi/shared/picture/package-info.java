/** Pictures that strangers hand in. */
@NullMarked
package fi.jelppi.shared.picture;

import org.jspecify.annotations.NullMarked;
