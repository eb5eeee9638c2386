/** Public pages of jobs: no account, no session, no script; plain HTML that a phone shows at once. */
@NullMarked
package fi.jelppi.jobs.site;

import org.jspecify.annotations.NullMarked;
