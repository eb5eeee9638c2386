/** What is given out with a training: files and links before and after it, and the links to recordings (decision 0290). */
@NullMarked
package fi.jelppi.meeting.material;

import org.jspecify.annotations.NullMarked;
