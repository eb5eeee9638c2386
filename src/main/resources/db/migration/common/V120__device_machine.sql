-- How a kiosk's machine is, as it told at its last contact. Words as they come over the wire; empty when it is not known.
CREATE TABLE device_machine (
    device_id  uuid PRIMARY KEY,
    disk_free  bigint,
    disk_total bigint,
    touched_at timestamp with time zone,
    camera     varchar(20) NOT NULL,
    printer    varchar(20) NOT NULL
);

-- Kiosks whose silence somebody was written to about, until they are heard of again.
CREATE TABLE device_alert (
    device_id  uuid PRIMARY KEY,
    written_at timestamp with time zone NOT NULL
);
