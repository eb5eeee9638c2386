-- At central: when everybody in a meeting was asked whether it may be recorded, and when it was (decision 0295).
CREATE TABLE meeting_recording (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES meeting (session_id) ON DELETE CASCADE,
    asked_by uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    -- null while it is only asked, and for good when nothing came of it
    started_at timestamp with time zone,
    -- null while it is asked or on
    ended_at timestamp with time zone
);
CREATE INDEX meeting_recording_by_session ON meeting_recording (session_id, asked_at);

-- What was said at a device. An answer to an earlier recording is none to the next one.
ALTER TABLE meeting_participant ADD COLUMN recording_id uuid;
-- when its screen was told
ALTER TABLE meeting_participant ADD COLUMN consent_asked_at timestamp with time zone;
ALTER TABLE meeting_participant ADD COLUMN consent boolean;
ALTER TABLE meeting_participant ADD COLUMN consent_at timestamp with time zone;
