-- At central: who waits for a place at an event that is full, in order. The id becomes that of the registration.
CREATE TABLE event_waiting (
    id uuid PRIMARY KEY,
    event_id uuid NOT NULL,
    person_id uuid NOT NULL,
    -- the smallest is the first; below zero after somebody was put in front
    place bigint NOT NULL,
    -- waiting, moved (has a place) or left
    state varchar(10) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    UNIQUE (event_id, place)
);
CREATE INDEX event_waiting_by_person ON event_waiting (person_id);

-- Links of those who wait: only the hash of the random token is kept. With the place they become links to the registration.
CREATE TABLE event_waiting_link (
    token_hash varchar(64) PRIMARY KEY,
    waiting_id uuid NOT NULL REFERENCES event_waiting (id) ON DELETE CASCADE,
    created_at timestamp with time zone NOT NULL,
    language varchar(20)
);
CREATE INDEX event_waiting_link_by_waiting ON event_waiting_link (waiting_id);
