@NullMarked
package fi.jelppi.shared.settings;

import org.jspecify.annotations.NullMarked;
