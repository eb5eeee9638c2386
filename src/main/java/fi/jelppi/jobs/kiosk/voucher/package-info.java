/** The summer-job voucher on the touch screen: a question at a time, then what it looks like and why. */
@NullMarked
package fi.jelppi.jobs.kiosk.voucher;

import org.jspecify.annotations.NullMarked;
