package fi.jelppi.support.desk.feedback;

import fi.jelppi.support.feedback.Tally;

/** A line of a table: what it is about, and what was said. */
record FeedbackLine(String label, Tally tally) {}
