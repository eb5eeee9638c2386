-- Scheduled work that runs once across instances: whoever moves last_run has the turn.
CREATE TABLE job_turn (
    name varchar(60) PRIMARY KEY,
    last_run timestamp with time zone NOT NULL
);
