/** What the tests of all modules share: databases, roles, processes, browsers. */
@NullMarked
package fi.jelppi.testing;

import org.jspecify.annotations.NullMarked;
