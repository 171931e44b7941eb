-- Since when an admin wants this plan asked first; the latest choice holds, and null for none.
alter table plan add column first_since timestamp(3) with time zone;
