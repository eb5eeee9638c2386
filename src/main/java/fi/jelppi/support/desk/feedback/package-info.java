/** What people said of trainings, at the desk: a chart, tables, their own words. */
@NullMarked
package fi.jelppi.support.desk.feedback;

import org.jspecify.annotations.NullMarked;
