-- Public keys are everywhere, private ones at central only and sealed.
CREATE TABLE pass_key (
    id uuid PRIMARY KEY,
    key_id integer NOT NULL UNIQUE,
    public_key bytea NOT NULL,
    sealed_private_key bytea,
    active_from timestamp with time zone NOT NULL
);

-- point_id: whose kiosks may know the short code; null for a personal pass, known everywhere.
CREATE TABLE pass (
    id uuid PRIMARY KEY,
    kind integer NOT NULL,
    code varchar(8) NOT NULL UNIQUE,
    event_id uuid,
    person_id uuid,
    point_id uuid,
    not_before timestamp with time zone NOT NULL,
    not_after timestamp with time zone NOT NULL
);
CREATE INDEX pass_person ON pass (person_id);
CREATE INDEX pass_not_after ON pass (not_after);

-- Apart from the passes: a kiosk must know the revocations of passes it has never heard of.
CREATE TABLE pass_revocation (
    pass_id uuid PRIMARY KEY,
    revoked_at timestamp with time zone NOT NULL,
    not_after timestamp with time zone NOT NULL
);
CREATE INDEX pass_revocation_not_after ON pass_revocation (not_after);

CREATE TABLE person (
    id uuid PRIMARY KEY,
    given_name varchar NOT NULL,
    family_name varchar,
    birth_year integer,
    village varchar,
    email varchar,
    phone varchar,
    erased_at timestamp with time zone
);
