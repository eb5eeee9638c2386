/** Files that the desk takes in: known by what is in them, kept once, and brought to kiosks (decisions 0263 and 0290). */
@NullMarked
@ApplicationModule(allowedDependencies = {"sync :: spi", "kiosk :: spi"})
package fi.jelppi.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
