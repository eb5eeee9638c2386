-- At central: what is given out with an event, before and after it; a recording has a last day.
CREATE TABLE meeting_material (
    id uuid PRIMARY KEY,
    event_id uuid NOT NULL,
    -- of one of its sessions only; null for all of it
    session_id uuid,
    kind varchar(10) NOT NULL,
    timing varchar(10) NOT NULL,
    title varchar(120) NOT NULL,
    address varchar(500),
    last_day date,
    file_name varchar(110),
    file_type varchar(10),
    file_size bigint,
    file_hash varchar(64)
);
CREATE INDEX meeting_material_event ON meeting_material (event_id);

-- What a kiosk knows of it, by event.
CREATE TABLE meeting_material_copy (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    content varchar NOT NULL
);
