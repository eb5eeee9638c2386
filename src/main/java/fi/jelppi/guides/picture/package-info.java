/** Pictures of guides: taken in carefully, kept by what is in them, fetched by each kiosk once (decision 0268). */
@NullMarked
package fi.jelppi.guides.picture;

import org.jspecify.annotations.NullMarked;
