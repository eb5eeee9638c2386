/** Guides on the web, for anybody, without an account. */
@NullMarked
package fi.jelppi.guides.site;

import org.jspecify.annotations.NullMarked;
