-- Who asked a coach to a screen; nobody stands in it. On kiosks and at central.
CREATE TABLE help_ask (
    id          uuid PRIMARY KEY,
    fact_id     uuid NOT NULL,
    point_id    uuid NOT NULL,
    code        varchar(8) NOT NULL,
    -- Guide and step, where the visitor told them.
    about       varchar(200),
    asked_at    timestamp with time zone NOT NULL,
    answered_at timestamp with time zone
);
CREATE INDEX help_ask_by_state ON help_ask (answered_at, asked_at);
CREATE INDEX help_ask_by_code ON help_ask (code);

-- What a request to be called is about, where the visitor told it; at central.
CREATE TABLE call_request_topic (
    request_id uuid PRIMARY KEY,
    about      varchar(200) NOT NULL
);

-- How requests of this point stand, by their codes; on kiosks.
CREATE TABLE support_state (
    id      uuid PRIMARY KEY,
    version bigint  NOT NULL,
    content varchar NOT NULL
);
