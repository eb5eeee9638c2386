@NullMarked
package fi.jelppi.shared.database;

import org.jspecify.annotations.NullMarked;
