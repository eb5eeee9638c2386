-- The change feed. Positions are handed out from one row whose lock is held until commit: their order is commit order.
CREATE TABLE feed_counter (
    id       integer PRIMARY KEY CHECK (id = 1),
    head     bigint NOT NULL,
    retained bigint NOT NULL,
    runs     bigint NOT NULL
);
INSERT INTO feed_counter (id, head, retained, runs) VALUES (1, 0, 0, 0);

-- Each start of a central. A cursor names the run it was given in, so a cursor from a history that a restore undid is known.
CREATE TABLE feed_run (
    run           uuid                     PRIMARY KEY,
    ordinal       bigint                   NOT NULL UNIQUE,
    from_position bigint                   NOT NULL,
    started_at    timestamp with time zone NOT NULL
);

-- The newest state of each record in each scope; the scope is * or the id of a point. A tombstone has no payload.
CREATE TABLE feed (
    type           varchar(100)             NOT NULL,
    record_id      uuid                     NOT NULL,
    scope          varchar(36)              NOT NULL,
    feed_position  bigint                   NOT NULL UNIQUE,
    schema_version integer                  NOT NULL,
    payload        varchar,
    changed_at     timestamp with time zone NOT NULL,
    PRIMARY KEY (type, record_id, scope)
);
CREATE INDEX feed_scope ON feed (scope, feed_position);
