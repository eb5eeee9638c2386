/** Terms of the summer-job voucher at the desk: each area and year with its source. */
@NullMarked
package fi.jelppi.jobs.desk.voucher;

import org.jspecify.annotations.NullMarked;
