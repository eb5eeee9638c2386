-- What each source says of a vacancy; at central.
CREATE TABLE vacancy (
    id          uuid PRIMARY KEY,
    version     bigint       NOT NULL,
    source      varchar(40)  NOT NULL,
    external_id varchar(200) NOT NULL,
    -- SHA-256 of the content, so that what has not changed is not written again.
    hash        varchar(64)  NOT NULL,
    content     varchar      NOT NULL,
    -- What the desk knows better; kept when the source changes.
    correction  varchar,
    kind        varchar(20)  NOT NULL,
    title       varchar(200) NOT NULL,
    employer    varchar(200) NOT NULL,
    closes_at   timestamp with time zone,
    hidden      boolean      NOT NULL,
    -- Whether kiosks have it.
    published   boolean      NOT NULL,
    changed_at  timestamp with time zone NOT NULL,
    CONSTRAINT vacancy_of_source UNIQUE (source, external_id)
);
CREATE INDEX vacancy_by_closing ON vacancy (published, closes_at);
CREATE INDEX vacancy_by_change ON vacancy (changed_at);

-- What the feed brought; on kiosks.
CREATE TABLE vacancy_copy (
    id      uuid PRIMARY KEY,
    content varchar NOT NULL
);
