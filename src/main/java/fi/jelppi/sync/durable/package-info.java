/** Forces commits to disk before anybody hears of them (decision 0003). */
@NullMarked
package fi.jelppi.sync.durable;

import org.jspecify.annotations.NullMarked;
