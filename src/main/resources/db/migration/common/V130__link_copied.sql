-- Central's clock when this kiosk's copy last stood at the head of the feed: from when the data is that travels along.
ALTER TABLE link_contact ADD COLUMN copied_at timestamp with time zone;
