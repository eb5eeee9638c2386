-- Guides that were edited at the desk; without files, the shipped text stands. On a kiosk a copy of them.
CREATE TABLE guide (
    id      uuid PRIMARY KEY,
    version bigint  NOT NULL,
    content varchar NOT NULL
);

-- At central: what a guide was, by version.
CREATE TABLE guide_version (
    guide      uuid    NOT NULL,
    version    bigint  NOT NULL,
    content    varchar NOT NULL,
    changed_by uuid    NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    PRIMARY KEY (guide, version)
);
