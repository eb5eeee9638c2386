/** Guides at the desk: what there is, an editor with the languages side by side, and what a guide was before. */
@NullMarked
package fi.jelppi.guides.desk;

import org.jspecify.annotations.NullMarked;
