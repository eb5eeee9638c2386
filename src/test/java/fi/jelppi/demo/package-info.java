@NullMarked
package fi.jelppi.demo;

import org.jspecify.annotations.NullMarked;
