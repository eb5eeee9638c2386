/** Who answers for personal data, at the desk. */
@NullMarked
package fi.jelppi.privacy.desk;

import org.jspecify.annotations.NullMarked;
