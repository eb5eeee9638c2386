-- A kiosk as central knows it. The previous secret stays valid for a while after a rotation.
CREATE TABLE device (
    id               uuid PRIMARY KEY,
    point_id         uuid NOT NULL,
    name             varchar(80) NOT NULL,
    secret_hash      bytea NOT NULL,
    previous_hash    bytea,
    previous_until   timestamp with time zone,
    enrolled_at      timestamp with time zone NOT NULL,
    revoked_at       timestamp with time zone
);

-- What a kiosk said of itself at its last contact; apart from the device so that a contact never waits for an edit.
CREATE TABLE device_contact (
    device_id        uuid PRIMARY KEY,
    contact_at       timestamp with time zone NOT NULL,
    queued           bigint NOT NULL,
    oldest_queued    timestamp with time zone,
    software_version varchar(40) NOT NULL,
    clock_offset_ms  bigint NOT NULL
);

-- One-time codes for enrolling. Only the hash is kept; a code works once.
CREATE TABLE enrolment_code (
    code_hash  bytea PRIMARY KEY,
    point_id   uuid NOT NULL,
    name       varchar(80) NOT NULL,
    expires_at timestamp with time zone NOT NULL
);
