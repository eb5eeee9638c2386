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
