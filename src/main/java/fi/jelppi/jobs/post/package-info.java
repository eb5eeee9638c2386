/** Posts of associations: written without an account, confirmed by e-mail, looked at by the desk, then a vacancy (decision 0230). */
@NullMarked
package fi.jelppi.jobs.post;

import org.jspecify.annotations.NullMarked;
