-- Wrong tries of a coach PIN are forgotten some time after the last one.
ALTER TABLE pin_try ADD COLUMN fresh_until timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL;
