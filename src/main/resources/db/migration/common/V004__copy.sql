-- Where this kiosk's copy of the reference data stands.
CREATE TABLE copy_cursor (
    id         integer PRIMARY KEY CHECK (id = 1),
    instance   uuid,
    cursor_at  varchar(200),
    snapshot   boolean NOT NULL,
    generation bigint  NOT NULL
);
INSERT INTO copy_cursor (id, instance, cursor_at, snapshot, generation) VALUES (1, NULL, NULL, TRUE, 1);

-- What the copy holds. A record that this version cannot take waits here with its payload.
CREATE TABLE copy_record (
    type           varchar(100) NOT NULL,
    record_id      uuid         NOT NULL,
    generation     bigint       NOT NULL,
    schema_version integer      NOT NULL,
    waiting        varchar,
    PRIMARY KEY (type, record_id)
);
