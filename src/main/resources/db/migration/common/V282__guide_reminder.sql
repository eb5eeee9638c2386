-- At central: guides about whose review somebody was written to, by the day that it is due.
CREATE TABLE guide_reminder (
    guide varchar(60) NOT NULL,
    due   date        NOT NULL,
    PRIMARY KEY (guide, due)
);
