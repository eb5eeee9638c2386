@NullMarked
package fi.jelppi.organisation.desk;

import org.jspecify.annotations.NullMarked;
