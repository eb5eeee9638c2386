/** Vacancies on the touch screen: one question, a list near home, and one to take along. */
@NullMarked
package fi.jelppi.jobs.kiosk;

import org.jspecify.annotations.NullMarked;
