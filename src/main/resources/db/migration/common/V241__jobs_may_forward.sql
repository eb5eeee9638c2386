-- Whether its source lets others show it; the content says so, and public pages ask for it by the thousand.
ALTER TABLE vacancy ADD COLUMN may_forward boolean DEFAULT FALSE NOT NULL;
UPDATE vacancy SET may_forward = TRUE WHERE content LIKE '%"mayForward":true%';
