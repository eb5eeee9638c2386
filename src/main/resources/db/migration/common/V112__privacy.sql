-- Who answers for personal data, and how long central keeps it; one row.
CREATE TABLE privacy_notice (
    id      uuid PRIMARY KEY,
    version bigint  NOT NULL,
    content varchar NOT NULL
);
