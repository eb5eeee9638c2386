-- How far a source has been read; at central.
CREATE TABLE import_source (
    code      varchar(40) PRIMARY KEY,
    -- Changes at the source up to then are known; null before the first complete run.
    watermark timestamp with time zone,
    failures  integer NOT NULL,
    -- The next run, on whichever instance comes first.
    next_at   timestamp with time zone NOT NULL
);

CREATE TABLE import_run (
    id         uuid PRIMARY KEY,
    source     varchar(40) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ended_at   timestamp with time zone,
    outcome    varchar(40),
    lines      integer NOT NULL,
    added      integer NOT NULL,
    changed    integer NOT NULL,
    same       integer NOT NULL,
    removed    integer NOT NULL,
    rejected   integer NOT NULL
);
CREATE INDEX import_run_by_time ON import_run (started_at);

-- What a run could not take: where it stood and why, never what it said.
CREATE TABLE import_rejection (
    run_id      uuid NOT NULL,
    line        integer NOT NULL,
    external_id varchar(200),
    reason      varchar(40) NOT NULL,
    PRIMARY KEY (run_id, line)
);
