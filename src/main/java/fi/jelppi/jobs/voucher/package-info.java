/** The summer-job voucher (kesätyöseteli): its terms by area and year, and whether they look like fitting somebody (decision 0222). */
@NullMarked
package fi.jelppi.jobs.voucher;

import org.jspecify.annotations.NullMarked;
