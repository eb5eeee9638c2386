/** A step as it stands on a touch screen; the desk shows the same to whoever writes it (decision 0316). */
@NullMarked
package fi.jelppi.guides.screen;

import org.jspecify.annotations.NullMarked;
