-- At central: lists that were closed, with the hash of what stood there; a reopened one stays with its reason.
CREATE TABLE attendance_closed (
    id            uuid PRIMARY KEY,
    session_id    uuid NOT NULL,
    standing      uuid UNIQUE, -- the session while the closing holds
    closed_at     timestamp with time zone NOT NULL,
    closed_by     uuid NOT NULL,
    hash          varchar(64) NOT NULL,
    reopened_at   timestamp with time zone,
    reopened_by   uuid,
    reopen_reason varchar(300)
);
CREATE INDEX attendance_closed_session ON attendance_closed (session_id);
