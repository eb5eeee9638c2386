-- Who gives spreadsheets of vacancies; at central.
CREATE TABLE import_sheet (
    code        varchar(40) PRIMARY KEY,
    name        varchar(80) NOT NULL UNIQUE,
    attribution varchar(200) NOT NULL,
    may_forward boolean NOT NULL,
    -- Of a row that does not say.
    kind        varchar(40) NOT NULL,
    employer    varchar(200) NOT NULL
);

-- What each heading of theirs was taken to tell, for the next file.
CREATE TABLE import_sheet_column (
    sheet   varchar(40) NOT NULL REFERENCES import_sheet (code),
    heading varchar(100) NOT NULL,
    field   varchar(40) NOT NULL,
    PRIMARY KEY (sheet, heading)
);
