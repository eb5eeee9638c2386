@NullMarked
package fi.jelppi.shared;

import org.jspecify.annotations.NullMarked;
