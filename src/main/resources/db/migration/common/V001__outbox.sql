-- What happened on this kiosk and is on its way to central. The one counter row hands out seq without gaps, in commit order.
CREATE TABLE outbox_counter (
    id    integer PRIMARY KEY CHECK (id = 1),
    epoch bigint NOT NULL,
    seq   bigint NOT NULL
);
INSERT INTO outbox_counter (id, epoch, seq) VALUES (1, 1, 0);

CREATE TABLE outbox (
    epoch           bigint                   NOT NULL,
    seq             bigint                   NOT NULL,
    fact_id         uuid                     NOT NULL UNIQUE,
    type            varchar(100)             NOT NULL,
    schema_version  integer                  NOT NULL,
    payload         varchar,
    hash            varchar(64)              NOT NULL,
    recorded_at     timestamp with time zone NOT NULL,
    acknowledged_at timestamp with time zone,
    refused_at      timestamp with time zone,
    PRIMARY KEY (epoch, seq)
);
CREATE INDEX outbox_waiting ON outbox (acknowledged_at, epoch, seq);
