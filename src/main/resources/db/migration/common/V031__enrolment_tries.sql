-- A code is its handle and its secret, so that wrong tries can be counted against the code they were meant for.
DROP TABLE enrolment_code;
CREATE TABLE enrolment_code (
    handle      varchar(2) PRIMARY KEY,
    secret_hash bytea NOT NULL,
    tries       integer NOT NULL,
    point_id    uuid NOT NULL,
    name        varchar(80) NOT NULL,
    expires_at  timestamp with time zone NOT NULL
);
