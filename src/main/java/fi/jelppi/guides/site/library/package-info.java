/** The toolbox library on the web, for anybody, without an account; also for a frame of another site. */
@NullMarked
package fi.jelppi.guides.site.library;

import org.jspecify.annotations.NullMarked;
