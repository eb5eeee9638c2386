/** Finding vacancies in the kiosk's own copy: by what somebody wants, how far, and in Finnish words (decision 0201). */
@NullMarked
package fi.jelppi.jobs.search;

import org.jspecify.annotations.NullMarked;
