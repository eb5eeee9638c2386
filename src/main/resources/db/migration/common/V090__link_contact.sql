-- Central's clock at its last answer to this kiosk: after a start without a link it speaks for or against this one's.
CREATE TABLE link_contact (
    id         integer PRIMARY KEY CHECK (id = 1),
    central_at timestamp with time zone NOT NULL
);
