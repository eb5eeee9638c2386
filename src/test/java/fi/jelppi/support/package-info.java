@NullMarked
package fi.jelppi.support;

import org.jspecify.annotations.NullMarked;
