CREATE TABLE point (
    id        uuid PRIMARY KEY,
    version   bigint NOT NULL,
    village   varchar(80) NOT NULL,
    name      varchar(120) NOT NULL,
    latitude  double precision NOT NULL,
    longitude double precision NOT NULL
);
