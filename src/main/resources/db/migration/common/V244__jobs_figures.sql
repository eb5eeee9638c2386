-- How often vacancies were looked at here, a number for each day; on kiosks. Nothing of when in the day, or by whom.
CREATE TABLE job_count (
    day_on     date    NOT NULL,
    point_id   uuid    NOT NULL,
    vacancy_id uuid    NOT NULL,
    opened     integer NOT NULL,
    listed     integer NOT NULL,
    taken      integer NOT NULL,
    -- Whether a fact tells the numbers as they are.
    told       boolean NOT NULL,
    PRIMARY KEY (day_on, point_id, vacancy_id)
);

-- What each kiosk told of a day; at central.
CREATE TABLE job_figure (
    vacancy_id uuid    NOT NULL,
    day_on     date    NOT NULL,
    point_id   uuid    NOT NULL,
    device_id  uuid    NOT NULL,
    opened     integer NOT NULL,
    listed     integer NOT NULL,
    taken      integer NOT NULL,
    PRIMARY KEY (vacancy_id, day_on, point_id, device_id)
);
CREATE INDEX job_figure_by_day ON job_figure (day_on);

-- What they are called, also when they are gone.
CREATE TABLE job_figure_name (
    vacancy_id uuid PRIMARY KEY,
    title      varchar(200) NOT NULL,
    kind       varchar(20)  NOT NULL
);
