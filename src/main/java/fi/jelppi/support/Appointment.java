package fi.jelppi.support;

import org.jspecify.annotations.Nullable;

/**
 * A time as the desk sees it.
 *
 * @param request of whoever has it; null while it is free
 */
public record Appointment(FreeTime time, @Nullable CallRequest request) {}
