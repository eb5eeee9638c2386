-- Who wants to be called. On kiosks until central has it, at central for good, but without the person.
CREATE TABLE call_request (
    id          uuid PRIMARY KEY,
    device_id   uuid NOT NULL,
    point_id    uuid NOT NULL,
    code        varchar(8) NOT NULL,
    asked_at    timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL,
    handled_at  timestamp with time zone,
    handled_by  uuid
);
CREATE INDEX call_request_by_state ON call_request (handled_at, asked_at);

-- The person, in a row that is deleted when its time is over. Name and number are null on kiosks: there only the fact has them.
CREATE TABLE call_request_caller (
    request_id  uuid PRIMARY KEY,
    fact_id     uuid NOT NULL,
    received_at timestamp with time zone NOT NULL,
    first_name  varchar(40),
    phone       varchar(24)
);

-- Crisis and support lines, each with its source.
CREATE TABLE support_line (
    id      uuid PRIMARY KEY,
    version bigint  NOT NULL,
    content varchar NOT NULL
);
