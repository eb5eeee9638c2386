-- The settings that a coach turns on and off on a kiosk, as it told last; empty when it did not.
ALTER TABLE device_machine ADD COLUMN switches varchar(100) DEFAULT '' NOT NULL;
