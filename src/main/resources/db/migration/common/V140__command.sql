-- What the desk told single kiosks, at central; deleted some time after its end. The text is a message's and meant for everybody.
CREATE TABLE device_command (
    id          uuid PRIMARY KEY,
    device_id   uuid NOT NULL,
    kind        varchar(20) NOT NULL,
    content     varchar(200),
    sent_at     timestamp with time zone NOT NULL,
    sent_by     uuid NOT NULL,
    expires_at  timestamp with time zone NOT NULL,
    state       varchar(20) NOT NULL,
    answered_at timestamp with time zone
);
CREATE INDEX device_command_by_kiosk ON device_command (device_id, sent_at);

-- What this kiosk was told, so that nothing is done twice. The text of a message only while it may be shown.
CREATE TABLE received_command (
    id          uuid PRIMARY KEY,
    kind        varchar(20) NOT NULL,
    content     varchar(200),
    expires_at  timestamp with time zone NOT NULL,
    state       varchar(20) NOT NULL,
    received_at timestamp with time zone NOT NULL
);

-- Who closed the kiosk for visitors, as it tells: desk, hall, or empty.
ALTER TABLE device_machine ADD COLUMN locked varchar(20) DEFAULT '' NOT NULL;
