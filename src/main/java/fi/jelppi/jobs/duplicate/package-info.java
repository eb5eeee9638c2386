/** Which vacancies of different sources are one and the same: rules that say their reasons (decision 0241). */
@NullMarked
package fi.jelppi.jobs.duplicate;

import org.jspecify.annotations.NullMarked;
