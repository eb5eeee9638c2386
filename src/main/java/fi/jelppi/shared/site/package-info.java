/** What the public pages of all modules share: the language by the address, and telling own forms from foreign ones. */
@NullMarked
package fi.jelppi.shared.site;

import org.jspecify.annotations.NullMarked;
