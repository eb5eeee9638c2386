-- At central: files of the library by what is in them, in parts that both databases take.
CREATE TABLE library_file (
    hash      varchar(64) PRIMARY KEY,
    size      bigint NOT NULL,
    stored_at timestamp with time zone NOT NULL
);

CREATE TABLE library_file_part (
    hash    varchar(64) NOT NULL REFERENCES library_file (hash) ON DELETE CASCADE,
    number  integer NOT NULL,
    content bytea NOT NULL,
    PRIMARY KEY (hash, number)
);
