-- What visitors are told about a point: hours, who is there, whom to call. Read and written whole.
CREATE TABLE point_info (
    id      uuid PRIMARY KEY,
    version bigint  NOT NULL,
    content varchar NOT NULL
);
