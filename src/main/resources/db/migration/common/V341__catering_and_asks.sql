-- At central: portions of a session in a hall. Numbers only: nobody's diet is known.
CREATE TABLE session_catering (
    session_id uuid NOT NULL,
    hall_id uuid NOT NULL,
    ordered integer,
    served integer,
    noted_at timestamp with time zone NOT NULL,
    noted_by uuid NOT NULL,
    PRIMARY KEY (session_id, hall_id)
);

-- Of them special diets.
CREATE TABLE session_diet (
    session_id uuid NOT NULL,
    hall_id uuid NOT NULL,
    diet varchar(20) NOT NULL,
    portions integer NOT NULL,
    PRIMARY KEY (session_id, hall_id, diet),
    FOREIGN KEY (session_id, hall_id) REFERENCES session_catering (session_id, hall_id) ON DELETE CASCADE
);

-- At central: when those at home were asked whether they are there. Beside the visits; it makes and takes no minutes.
CREATE TABLE presence_ask (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    until_at timestamp with time zone NOT NULL,
    -- the coach; null at a set time
    asked_by uuid
);
CREATE INDEX presence_ask_by_session ON presence_ask (session_id, asked_at);

CREATE TABLE presence_asked (
    ask_id uuid NOT NULL REFERENCES presence_ask (id) ON DELETE CASCADE,
    registration_id uuid NOT NULL,
    -- null while nobody answered
    answered_at timestamp with time zone,
    PRIMARY KEY (ask_id, registration_id)
);

-- Meetings in which it is asked at set times.
CREATE TABLE meeting_asking (
    session_id uuid PRIMARY KEY REFERENCES meeting (session_id) ON DELETE CASCADE,
    every_minutes integer NOT NULL,
    since timestamp with time zone NOT NULL
);
