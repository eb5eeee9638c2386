/** Tests of the mail queue, against real SMTP servers. */
@NullMarked
package fi.jelppi.mail;

import org.jspecify.annotations.NullMarked;
