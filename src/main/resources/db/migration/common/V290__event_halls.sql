-- Other points that take part in an event beside its own one.
CREATE TABLE event_hall (
    event_id uuid NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    place integer NOT NULL,
    point_id uuid NOT NULL,
    PRIMARY KEY (event_id, place)
);

-- Central's note in which of the event's other halls a visit was recorded; empty for the event's own point.
ALTER TABLE visit ADD COLUMN hall_id uuid;
