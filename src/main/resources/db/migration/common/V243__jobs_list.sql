-- Vacancies that somebody put aside at a kiosk, for the page behind a short link; at central. Of the token only the hash is kept.
CREATE TABLE job_list (
    token_hash varchar(64) PRIMARY KEY,
    fact_id    uuid NOT NULL,
    language   varchar(20) NOT NULL,
    -- Identifiers in the order of the list, with spaces between.
    vacancies  varchar(600) NOT NULL,
    expires_at timestamp with time zone NOT NULL
);
CREATE INDEX job_list_by_expiry ON job_list (expires_at);

-- Somebody gave such a list to the coaches. On kiosks until central has it.
CREATE TABLE job_interest (
    id         uuid PRIMARY KEY,
    point_id   uuid NOT NULL,
    vacancies  varchar(600) NOT NULL,
    given_at   timestamp with time zone NOT NULL,
    handled_at timestamp with time zone,
    handled_by uuid
);
CREATE INDEX job_interest_by_state ON job_interest (handled_at, given_at);

-- The person, in a row that is deleted when its time is over. What was told is null on kiosks: there only the fact has it.
CREATE TABLE job_interest_person (
    interest_id uuid PRIMARY KEY,
    fact_id     uuid NOT NULL,
    given_at    timestamp with time zone NOT NULL,
    first_name  varchar(40),
    phone       varchar(24),
    email       varchar(254)
);
CREATE INDEX job_interest_person_by_age ON job_interest_person (given_at);
