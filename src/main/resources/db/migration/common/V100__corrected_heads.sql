-- A coach may set right how many a group was. What the check-in said stays in visit.heads; null: nobody has corrected it.
alter table visit add column corrected_heads integer;
alter table visit_change add column heads integer;
