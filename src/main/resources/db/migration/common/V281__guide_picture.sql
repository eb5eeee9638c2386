-- Pictures of guides by the hash of their content; on a kiosk those that its guides show.
CREATE TABLE guide_picture (
    name     varchar(40) PRIMARY KEY,
    content  bytea NOT NULL,
    added_at timestamp with time zone NOT NULL
);
