/** Log-in and one-time links: server-rendered pages that need no script. */
@NullMarked
package fi.jelppi.security.site;

import org.jspecify.annotations.NullMarked;
