/** What a person may set, checked before the node starts, and how a wrong setting is told (decision 0093). */
@NullMarked
package fi.jelppi.shared.settings;

import org.jspecify.annotations.NullMarked;
