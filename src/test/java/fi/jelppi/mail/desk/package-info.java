/** Tests of the mail queue's page. */
@NullMarked
package fi.jelppi.mail.desk;

import org.jspecify.annotations.NullMarked;
