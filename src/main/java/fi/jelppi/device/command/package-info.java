/** Commands from central to one kiosk: sent, carried out once, answered by a fact (decision 0140). */
@NullMarked
package fi.jelppi.device.command;

import org.jspecify.annotations.NullMarked;
