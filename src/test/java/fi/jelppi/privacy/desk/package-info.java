@NullMarked
package fi.jelppi.privacy.desk;

import org.jspecify.annotations.NullMarked;
