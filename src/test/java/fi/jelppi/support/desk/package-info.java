@NullMarked
package fi.jelppi.support.desk;

import org.jspecify.annotations.NullMarked;
