/** The mail queue as the desk sees it. */
@NullMarked
package fi.jelppi.mail.desk;

import org.jspecify.annotations.NullMarked;
