/** Tests of people and their passes. */
@NullMarked
package fi.jelppi.participant;

import org.jspecify.annotations.NullMarked;
