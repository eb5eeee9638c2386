-- When somebody said last where a kiosk stands, at the desk or in the hall; empty before the first move.
ALTER TABLE device ADD COLUMN moved_at timestamp with time zone;
