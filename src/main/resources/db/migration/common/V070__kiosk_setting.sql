-- What a coach set on this machine: event mode, sound, camera. Never anything of a visitor.
CREATE TABLE kiosk_setting (
    setting varchar(40) PRIMARY KEY,
    content varchar     NOT NULL
);
