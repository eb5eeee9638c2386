-- At central: how often what stands in people's calendars has changed. No row: never, or a time before this was counted.
CREATE TABLE event_revision (
    event_id uuid PRIMARY KEY,
    sequence integer NOT NULL,
    changed_at timestamp with time zone NOT NULL
);

-- A change that those who registered have not all been told of; gone when they have.
CREATE TABLE event_notice (
    id uuid PRIMARY KEY,
    event_id uuid NOT NULL,
    -- the event as people know it
    before_change varchar NOT NULL,
    -- the event as they are told, and its sequence; null until the first is told
    after_change varchar,
    sequence integer,
    -- whoever registered later knows
    changed_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    -- the last registration that was told
    reached uuid
);
CREATE INDEX event_notice_by_event ON event_notice (event_id);

-- Reminders that were sent, or that the person needs none of. A session that moves is reminded of again.
CREATE TABLE event_reminder (
    registration_id uuid NOT NULL REFERENCES registration (id) ON DELETE CASCADE,
    session_id uuid NOT NULL,
    kind varchar(20) NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    PRIMARY KEY (registration_id, session_id, kind, starts_at)
);
CREATE INDEX event_reminder_by_session ON event_reminder (session_id, kind);
CREATE INDEX event_reminder_by_start ON event_reminder (starts_at);

-- The language in which somebody registered or was written to; null where none is known.
ALTER TABLE registration_link ADD COLUMN language varchar(20);
