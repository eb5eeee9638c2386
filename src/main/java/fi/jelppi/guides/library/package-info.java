/** The toolbox library: guides, forms, links, recordings and who does what, by audience and theme (decision 0262). */
@NullMarked
@NamedInterface("library")
package fi.jelppi.guides.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
