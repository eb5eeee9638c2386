/** Lists that visitors made at a kiosk: by a short link to their telephone, and to the coaches by own choice (decisions 0232 and 0233). */
@NullMarked
package fi.jelppi.jobs.list;

import org.jspecify.annotations.NullMarked;
