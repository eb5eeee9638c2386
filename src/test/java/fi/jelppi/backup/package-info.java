@NullMarked
package fi.jelppi.backup;

import org.jspecify.annotations.NullMarked;
