-- A run that waits for somebody to approve its plan was not complete, but did not fail either.

alter table sync_attempts add column held boolean default false not null;
