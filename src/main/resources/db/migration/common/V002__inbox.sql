-- This central as kiosks know it; the instance changes when the database was restored from a backup.
CREATE TABLE sync_central (
    id       integer PRIMARY KEY CHECK (id = 1),
    device   uuid NOT NULL,
    instance uuid NOT NULL
);

-- One row per kiosk; its lock orders the kiosk's batches. The second table's lock orders the applying.
CREATE TABLE sync_peer (
    device uuid PRIMARY KEY
);
CREATE TABLE sync_applier (
    device uuid PRIMARY KEY
);

-- Facts of all nodes. Central's own facts have no epoch and no seq.
CREATE TABLE inbox (
    fact_id        uuid                     PRIMARY KEY,
    device         uuid                     NOT NULL,
    epoch          bigint,
    seq            bigint,
    type           varchar(100)             NOT NULL,
    schema_version integer                  NOT NULL,
    payload        varchar,
    hash           varchar(64)              NOT NULL,
    recorded_at    timestamp with time zone NOT NULL,
    received_at    timestamp with time zone NOT NULL,
    state          varchar(12)              NOT NULL,
    UNIQUE (device, epoch, seq)
);
CREATE INDEX inbox_state ON inbox (state, device, epoch, seq);

-- What could not be applied. The payload stands here only when the inbox holds another one under the same id.
CREATE TABLE quarantine (
    id             uuid                     PRIMARY KEY,
    fact_id        uuid                     NOT NULL,
    device         uuid                     NOT NULL,
    type           varchar(100)             NOT NULL,
    schema_version integer                  NOT NULL,
    payload        varchar,
    hash           varchar(64)              NOT NULL,
    recorded_at    timestamp with time zone NOT NULL,
    received_at    timestamp with time zone NOT NULL,
    reason         varchar(30)              NOT NULL,
    detail         varchar(200),
    released_at    timestamp with time zone,
    UNIQUE (fact_id, hash)
);
CREATE INDEX quarantine_open ON quarantine (released_at, received_at);
