@NullMarked
package fi.jelppi.shared.i18n;

import org.jspecify.annotations.NullMarked;
