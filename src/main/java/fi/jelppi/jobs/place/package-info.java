/** Where places are that sources write of: municipalities, postal codes and villages, as precisely as is known (decision 0240). */
@NullMarked
package fi.jelppi.jobs.place;

import org.jspecify.annotations.NullMarked;
