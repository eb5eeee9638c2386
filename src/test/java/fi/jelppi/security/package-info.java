/** Tests of users, login and secrets. */
@NullMarked
package fi.jelppi.security;

import org.jspecify.annotations.NullMarked;
