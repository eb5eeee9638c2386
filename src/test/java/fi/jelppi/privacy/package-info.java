@NullMarked
package fi.jelppi.privacy;

import org.jspecify.annotations.NullMarked;
