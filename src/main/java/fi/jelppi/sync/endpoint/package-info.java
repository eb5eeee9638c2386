/** Central's HTTP endpoints for kiosks, with a security filter chain of their own. */
@NullMarked
package fi.jelppi.sync.endpoint;

import org.jspecify.annotations.NullMarked;
