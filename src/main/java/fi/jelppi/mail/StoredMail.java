package fi.jelppi.mail;

import java.time.Instant;
import java.util.UUID;

/** A mail that was taken out of the queue to be sent, its row locked. */
record StoredMail(UUID id, OutgoingMail mail, Instant createdAt, int tries) {}
