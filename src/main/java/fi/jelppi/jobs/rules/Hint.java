package fi.jelppi.jobs.rules;

import fi.jelppi.jobs.Requirements.Found;

/**
 * Why something was read out of a text.
 *
 * @param sentence as it stands in the vacancy
 */
public record Hint(Found what, String sentence) {}
