-- The number of a registration in its event's lists: given at central, never twice. Registrations from before get theirs
-- when they are sent again, which central does at its next start.
alter table registration add column line_number integer;
create index registration_by_line on registration (event_id, line_number);
alter table event add column last_line integer default 0 not null;
update event_job set last_run = TIMESTAMP WITH TIME ZONE '2000-01-01 00:00:00+00' where name = 'horizon';
