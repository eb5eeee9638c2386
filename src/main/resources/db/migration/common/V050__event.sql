-- Events with their sessions, and who registered. Central writes; a kiosk holds the copy that the feed brings it.
CREATE TABLE event (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    title varchar NOT NULL,
    title_search varchar NOT NULL,
    kind varchar(20) NOT NULL,
    point_id uuid NOT NULL,
    walk_ins boolean NOT NULL,
    check_out boolean NOT NULL,
    capacity integer,
    public_registration boolean NOT NULL,
    cancelled boolean NOT NULL,
    first_date date NOT NULL,
    last_date date NOT NULL,
    -- central's note of what the kiosks of the point hold
    event_copy varchar(10) NOT NULL,
    people_copy varchar(10) NOT NULL
);
CREATE INDEX event_by_point ON event (point_id, last_date);
CREATE INDEX event_by_date ON event (last_date);

CREATE TABLE event_session (
    id uuid PRIMARY KEY,
    event_id uuid NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    session_date date NOT NULL,
    starts time NOT NULL,
    ends time NOT NULL,
    zone varchar(64) NOT NULL,
    room varchar,
    opens_before_s integer NOT NULL
);
CREATE INDEX event_session_by_event ON event_session (event_id);
CREATE INDEX event_session_by_date ON event_session (session_date);

-- No foreign key to the event: on a kiosk either may go first.
CREATE TABLE registration (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    event_id uuid NOT NULL,
    person_id uuid NOT NULL,
    pass_id uuid NOT NULL,
    name varchar NOT NULL,
    name_search varchar NOT NULL,
    -- a Finnish collation key, so that both databases sort alike
    name_order varchar NOT NULL,
    cancelled boolean NOT NULL
);
CREATE UNIQUE INDEX registration_by_pass ON registration (pass_id);
CREATE INDEX registration_by_event ON registration (event_id, cancelled, name_order, id);
CREATE INDEX registration_by_person ON registration (person_id);

-- Links to one's own registration: only the hash of the random token is kept.
CREATE TABLE registration_link (
    token_hash varchar(64) PRIMARY KEY,
    registration_id uuid NOT NULL REFERENCES registration (id) ON DELETE CASCADE,
    created_at timestamp with time zone NOT NULL
);
CREATE INDEX registration_link_by_registration ON registration_link (registration_id);

-- Which instance does a job this time: the one whose update finds an old enough run.
CREATE TABLE event_job (
    name varchar(40) PRIMARY KEY,
    last_run timestamp with time zone NOT NULL
);
INSERT INTO event_job (name, last_run) VALUES ('horizon', TIMESTAMP WITH TIME ZONE '2000-01-01 00:00:00+00');
