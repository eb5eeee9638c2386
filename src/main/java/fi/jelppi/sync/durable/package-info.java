/** Forces commits to disk before anybody hears of them (decision 0003), and knows which failures of a database pass. */
@NullMarked
package fi.jelppi.sync.durable;

import org.jspecify.annotations.NullMarked;
