/** What every module leans on: typed ids, the clock, the node's role, i18n helpers. */
@NullMarked
package fi.jelppi.shared;

import org.jspecify.annotations.NullMarked;
