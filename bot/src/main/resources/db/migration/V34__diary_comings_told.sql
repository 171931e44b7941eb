-- Up to which change of the diary somebody who comes knows of; what changed before he answered he saw.
alter table diary_rsvp add column seen_change bigint default 0 not null;
update diary_rsvp set seen_change = (select coalesce(max(version), 0) from diary_version);
