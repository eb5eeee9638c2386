-- How guides fared here, a number for each day; on kiosks. Nothing of when in the day, or by whom.
CREATE TABLE guide_count (
    day_on   date        NOT NULL,
    point_id uuid        NOT NULL,
    -- Empty for languages, which are counted beside no guide.
    guide    varchar(60) NOT NULL,
    what     varchar(20) NOT NULL,
    -- Step, answer or language; empty where there is none.
    detail   varchar(60) NOT NULL,
    counted  integer     NOT NULL,
    -- Whether a fact tells the number as it is.
    told     boolean     NOT NULL,
    PRIMARY KEY (day_on, point_id, guide, what, detail)
);

-- What each kiosk told of a day; at central.
CREATE TABLE guide_figure (
    day_on    date        NOT NULL,
    point_id  uuid        NOT NULL,
    device_id uuid        NOT NULL,
    guide     varchar(60) NOT NULL,
    what      varchar(20) NOT NULL,
    detail    varchar(60) NOT NULL,
    counted   integer     NOT NULL,
    PRIMARY KEY (day_on, point_id, device_id, guide, what, detail)
);
