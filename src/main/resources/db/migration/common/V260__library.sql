-- What stands in the toolbox library beside the guides. On a kiosk a copy of it.
CREATE TABLE library_tool (
    id      uuid PRIMARY KEY,
    version bigint  NOT NULL,
    content varchar NOT NULL
);
