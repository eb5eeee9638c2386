-- Visits and scans: a projection of facts, the same on kiosks and at central; it can be rebuilt from them.
create table visit (
    id              uuid primary key,
    fact_id         uuid not null,
    device_id       uuid not null,
    session_id      uuid not null,
    pass_id         uuid,
    registration_id uuid,
    person_id       uuid,
    method          varchar(20) not null,
    heads           integer not null,
    label           varchar(100),
    checked_in_at   timestamp with time zone not null,
    recorded_at     timestamp with time zone not null,
    received_at     timestamp with time zone not null,
    clock_suspect   boolean not null,
    unconfirmed     boolean not null,
    unknown_pass    boolean not null,
    marked_by       uuid,
    told            boolean default false not null,
    -- from here on: what everything said about the visit since adds up to
    came_at         timestamp with time zone not null,
    left_at         timestamp with time zone,
    removed         boolean not null,
    corrected       boolean not null,
    revision        integer not null
);
create index visit_session on visit (session_id, came_at);
create index visit_pass on visit (pass_id);
create index visit_recorded on visit (recorded_at);

create table visit_name (
    visit_id   uuid primary key,
    fact_id    uuid not null,
    first_name varchar(60) not null,
    birth_year integer,
    village    varchar(60)
);

create table visit_change (
    fact_id        uuid primary key,
    visit_id       uuid not null,
    device_id      uuid not null,
    kind           varchar(20) not null,
    recorded_at    timestamp with time zone not null,
    effective_at   timestamp with time zone,
    target_fact_id uuid,
    reason         varchar(300),
    by_user        uuid
);
create index visit_change_visit on visit_change (visit_id);

-- At most one visit a pass at a time; twenty scans at once meet here.
create table pass_presence (
    session_id uuid not null,
    pass_id    uuid not null,
    visit_id   uuid not null,
    primary key (session_id, pass_id)
);
create index pass_presence_visit on pass_presence (visit_id);

create table scan_log (
    fact_id    uuid primary key,
    device_id  uuid not null,
    session_id uuid,
    pass_id    uuid,
    visit_id   uuid,
    what       varchar(20) not null,
    reason     varchar(30),
    scanned_at timestamp with time zone not null,
    received_at timestamp with time zone not null
);
create index scan_log_time on scan_log (scanned_at);
create index scan_log_visit on scan_log (visit_id);

create table selected_session (
    id         integer primary key,
    session_id uuid not null
);
