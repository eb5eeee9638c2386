package fi.jelppi.files;

import java.time.LocalDate;

/**
 * That something has a file.
 *
 * @param title of what has it
 * @param first it has to be on every kiosk before others
 * @param since of two that do not both fit on a kiosk, the later one is kept
 */
public record FileUse(StoredFile file, String title, boolean first, LocalDate since) {}
