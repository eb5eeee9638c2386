-- People who use the desk. Roles stand in a text, comma between: few, small, never joined.
CREATE TABLE app_user (
    id            uuid PRIMARY KEY,
    version       bigint NOT NULL,
    user_name     varchar(80) NOT NULL UNIQUE,
    full_name     varchar(120) NOT NULL,
    password_hash varchar(200),
    roles         varchar(80) NOT NULL,
    disabled      boolean NOT NULL,
    -- Raised whenever running sessions of this person must end.
    session_stamp bigint NOT NULL,
    created_at    timestamp with time zone NOT NULL
);

-- Failed log-ins by user name, known or not, so that an answer never tells which names exist.
CREATE TABLE login_try (
    user_name    varchar(80) PRIMARY KEY,
    failures     integer NOT NULL,
    last_at      timestamp with time zone NOT NULL,
    locked_until timestamp with time zone
);

-- One-time links: the first admin's set-up (no user yet) and a password's reset. Only the hash of the token is kept.
CREATE TABLE one_time_link (
    token_hash bytea PRIMARY KEY,
    purpose    varchar(20) NOT NULL,
    user_id    uuid,
    expires_at timestamp with time zone NOT NULL
);

-- Coach mode's PINs; written at central, copied to every kiosk.
CREATE TABLE coach_pin (
    user_id   uuid PRIMARY KEY,
    number    integer NOT NULL,
    full_name varchar(120) NOT NULL,
    pin_hash  varchar(200) NOT NULL
);
CREATE INDEX coach_pin_number ON coach_pin (number);

-- Wrong PINs on this kiosk by coach number, known or not; number 0 counts all of them together.
CREATE TABLE pin_try (
    number       integer PRIMARY KEY,
    failures     integer NOT NULL,
    rounds       integer NOT NULL,
    locked_until timestamp with time zone
);
