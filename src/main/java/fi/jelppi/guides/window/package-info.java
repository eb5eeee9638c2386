/** The window of an e-service beside the guide, on a machine that has a launcher for it (decision 0260). */
@NullMarked
package fi.jelppi.guides.window;

import org.jspecify.annotations.NullMarked;
