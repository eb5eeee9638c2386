-- By what the same vacancy of another source is looked for: a hash of a word of the employer and one of the title; at central.
CREATE TABLE vacancy_key (
    match_key  bigint      NOT NULL,
    source     varchar(40) NOT NULL,
    vacancy_id uuid        NOT NULL,
    PRIMARY KEY (match_key, source, vacancy_id)
);
CREATE INDEX vacancy_key_by_vacancy ON vacancy_key (vacancy_id);

-- One row: whoever changes what is shown as one holds it until the end, so that instances do not part or join the same at once.
CREATE TABLE vacancy_merging (
    id integer PRIMARY KEY
);
INSERT INTO vacancy_merging (id) VALUES (1);

-- Records that are shown under another one. What is shown stands in no row here itself.
CREATE TABLE vacancy_merge (
    vacancy_id uuid PRIMARY KEY,
    into_id    uuid         NOT NULL,
    -- Codes of what the rules told it by.
    reasons    varchar(400) NOT NULL,
    merged_at  timestamp with time zone NOT NULL
);
CREATE INDEX vacancy_merge_by_lead ON vacancy_merge (into_id);

-- What was split by hand, each pair both ways; by the sources' own ids, so that it outlives a record that comes back.
CREATE TABLE vacancy_apart (
    source            varchar(40)  NOT NULL,
    external_id       varchar(200) NOT NULL,
    other_source      varchar(40)  NOT NULL,
    other_external_id varchar(200) NOT NULL,
    decided_by        uuid         NOT NULL,
    decided_at        timestamp with time zone NOT NULL,
    PRIMARY KEY (source, external_id, other_source, other_external_id)
);
