-- At central: why a coach took somebody from the queue though there was no place, and who; null for those who got a free one.
ALTER TABLE event_waiting ADD COLUMN beyond_reason varchar(200);
ALTER TABLE event_waiting ADD COLUMN beyond_by uuid;
