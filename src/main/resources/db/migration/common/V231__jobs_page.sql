-- Pages of others whose vacancies are taken; at central.
CREATE TABLE import_page (
    code        varchar(40) PRIMARY KEY,
    name        varchar(80) NOT NULL,
    address     varchar(500) NOT NULL UNIQUE,
    format      varchar(40) NOT NULL,
    may_forward boolean NOT NULL
);
