package fi.jelppi.jobs.sheet;

/** How a text file is written; found by its first bytes and lines, and changeable where that was wrong. */
public record TextForm(Letters letters, Separator separator) {}
