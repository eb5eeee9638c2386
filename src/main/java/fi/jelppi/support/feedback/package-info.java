/** How people found a training: a smile, a group and an open answer, of nobody (decision 0289). */
@NullMarked
@NamedInterface("feedback")
package fi.jelppi.support.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
