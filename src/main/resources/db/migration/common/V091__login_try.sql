-- Failed log-ins by a keyed hash of what was typed as the user name: people type their password there.
DROP TABLE login_try;
CREATE TABLE login_try (
    name_hash    varchar(64) PRIMARY KEY,
    failures     integer NOT NULL,
    last_at      timestamp with time zone NOT NULL,
    locked_until timestamp with time zone
);
