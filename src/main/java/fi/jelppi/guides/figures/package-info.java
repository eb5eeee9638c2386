/** How guides fare: begun, finished, left at which step, and whether it worked, without anybody who did (decision 0264). */
@NullMarked
package fi.jelppi.guides.figures;

import org.jspecify.annotations.NullMarked;
