package fi.jelppi.checkin;

import fi.jelppi.shared.PassId;
import fi.jelppi.shared.SessionId;
import org.jspecify.annotations.Nullable;

/** What a refused scan was about, where that is known. */
record ScanSubject(@Nullable SessionId session, @Nullable PassId pass) {}
