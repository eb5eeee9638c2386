-- Times that a coach gives; at central. Kiosks of the point have those that are free.
CREATE TABLE free_time (
    id         uuid PRIMARY KEY,
    point_id   uuid    NOT NULL,
    day_on     date    NOT NULL,
    start_at   time    NOT NULL,
    minutes    integer NOT NULL,
    ends_at    timestamp with time zone NOT NULL,
    given_by   uuid    NOT NULL,
    -- Who has it; null while it is free.
    request_id uuid,
    withdrawn  boolean NOT NULL
);
CREATE INDEX free_time_by_end ON free_time (ends_at);

-- A request to be called that is for a time, and what became of that; at central.
CREATE TABLE appointment (
    request_id uuid PRIMARY KEY,
    slot_id    uuid        NOT NULL,
    state      varchar(12) NOT NULL
);

-- The kiosk's copy of free times.
CREATE TABLE free_time_copy (
    id      uuid PRIMARY KEY,
    version bigint  NOT NULL,
    content varchar NOT NULL
);

-- What was booked or cancelled at this kiosk. Nobody stands in it.
CREATE TABLE appointment_here (
    request_id uuid PRIMARY KEY,
    fact_id    uuid       NOT NULL,
    code       varchar(8) NOT NULL,
    -- Null where it was booked at another kiosk.
    slot_id    uuid,
    start_on   timestamp,
    cancelled  boolean    NOT NULL,
    made_at    timestamp with time zone NOT NULL
);
