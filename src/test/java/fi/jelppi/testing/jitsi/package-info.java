/**
 * A stand-in for a Jitsi server on another origin: the real IFrame API, the real transport, and our own room behind them
 * (decision 0283). It carries no sound and no picture from one to another.
 */
@NullMarked
package fi.jelppi.testing.jitsi;

import org.jspecify.annotations.NullMarked;
