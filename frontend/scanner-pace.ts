/** How a USB scanner types, told apart from a person at a keyboard. */

/** A scanner types a character every few milliseconds; nobody's fingers do. */
export const FAST_MS = 50;
/** So many fast keys in a row are a scanner even without the line end. */
export const SHORTEST = 6;
