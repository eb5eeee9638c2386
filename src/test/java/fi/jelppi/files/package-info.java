@NullMarked
package fi.jelppi.files;

import org.jspecify.annotations.NullMarked;
