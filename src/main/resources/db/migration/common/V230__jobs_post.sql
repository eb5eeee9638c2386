-- What associations put forward themselves; at central.
CREATE TABLE job_post (
    id         uuid PRIMARY KEY,
    version    bigint      NOT NULL,
    state      varchar(20) NOT NULL,
    -- The fields of the form as they were written, without the contact.
    content    varchar     NOT NULL,
    note       varchar(1000),
    language   varchar(20) NOT NULL,
    closes_on  date        NOT NULL,
    -- Whether an approved version of it is shown.
    shown      boolean     NOT NULL,
    reminded   boolean     NOT NULL,
    changed_at timestamp with time zone NOT NULL
);
CREATE INDEX job_post_by_state ON job_post (state, changed_at);
CREATE INDEX job_post_by_closing ON job_post (closes_on);

-- Whom to write to, in a row that is deleted when its time is over.
CREATE TABLE job_post_contact (
    post_id uuid PRIMARY KEY,
    email   varchar(254) NOT NULL
);

-- Links to one's own post; of the token only the hash is kept.
CREATE TABLE job_post_link (
    token_hash varchar(64) PRIMARY KEY,
    post_id    uuid NOT NULL,
    expires_at timestamp with time zone NOT NULL
);
CREATE INDEX job_post_link_by_post ON job_post_link (post_id);
