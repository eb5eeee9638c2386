/** QR codes: drawn for paper, mails and screens, read from pictures. */
@NullMarked
package fi.jelppi.shared.qr;

import org.jspecify.annotations.NullMarked;
