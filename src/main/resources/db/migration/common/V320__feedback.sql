-- How people found a session; nobody stands in it. At central.
CREATE TABLE feedback_answer (
    fact_id    uuid PRIMARY KEY,
    event_id   uuid NOT NULL,
    session_id uuid NOT NULL,
    -- null for at home
    point_id   uuid,
    score      smallint NOT NULL,
    -- null when not told
    respondent varchar(20),
    day_on     date NOT NULL
);
CREATE INDEX feedback_answer_by_event ON feedback_answer (event_id, session_id);

-- What they wrote, beside no score and no group. At central.
CREATE TABLE feedback_words (
    fact_id    uuid PRIMARY KEY,
    event_id   uuid NOT NULL,
    session_id uuid NOT NULL,
    words      varchar(500) NOT NULL,
    day_on     date NOT NULL
);
CREATE INDEX feedback_words_by_event ON feedback_words (event_id);
CREATE INDEX feedback_words_by_day ON feedback_words (day_on);

-- That a person at home has answered, and not what; until it is too late for another answer.
CREATE TABLE feedback_link_used (
    session_id      uuid NOT NULL,
    registration_id uuid NOT NULL,
    day_on          date NOT NULL,
    PRIMARY KEY (session_id, registration_id)
);

-- Words in the outbox of a kiosk that are to be blanked when central has them.
CREATE TABLE feedback_told (
    fact_id uuid PRIMARY KEY
);
