/** Tests of the departure check. */
@org.jspecify.annotations.NullMarked
package fi.jelppi.kiosk.departure;
