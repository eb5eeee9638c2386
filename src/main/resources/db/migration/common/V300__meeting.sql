-- Hybrid trainings at central: the room of a session, and every device in it or before its door.
CREATE TABLE meeting (
    session_id uuid PRIMARY KEY,
    version bigint NOT NULL,
    room varchar(60) NOT NULL,
    state varchar(10) NOT NULL,
    camera boolean NOT NULL,
    microphone boolean NOT NULL,
    gate boolean NOT NULL,
    phone varchar(24),
    phone_code varchar(20),
    coach uuid,
    opened_at timestamp with time zone,
    ended_at timestamp with time zone
);
CREATE UNIQUE INDEX meeting_room ON meeting (room);

-- One row a device: the screen of a hall, somebody's telephone at home, a coach. Nobody's name is needed.
CREATE TABLE meeting_participant (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES meeting (session_id) ON DELETE CASCADE,
    kind varchar(10) NOT NULL,
    -- the kiosk, the registration or the coach
    who uuid NOT NULL,
    -- tells the devices of one person apart; made by the browser or the kiosk's own id
    device varchar(40) NOT NULL,
    point_id uuid,
    shown_name varchar(60) NOT NULL,
    admitted boolean NOT NULL,
    removed boolean NOT NULL,
    -- how Jitsi calls it while it is in the room
    endpoint varchar(60),
    joined_at timestamp with time zone,
    seen_at timestamp with time zone NOT NULL,
    left_at timestamp with time zone,
    -- the visit that lasts now; only people have one
    visit_id uuid,
    hand_at timestamp with time zone,
    hand_name varchar(60),
    hand_given boolean DEFAULT false NOT NULL,
    UNIQUE (session_id, who, device)
);
CREATE INDEX meeting_participant_seen ON meeting_participant (seen_at);

-- What a kiosk knows of the meetings of its hall.
CREATE TABLE meeting_copy (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    content varchar NOT NULL
);
