-- What people do with the diary: suggest, answer whether they come, ask to be reminded. Personal data: who did it.

create table diary_suggestion (
    id varchar(64) primary key,
    entry text not null,
    suggested_by varchar(100) not null,
    suggested_by_name varchar(400) not null,
    suggested_at timestamp(3) with time zone not null,
    state varchar(20) not null,
    retain_until timestamp(3) with time zone not null
);

create index diary_suggestion_open on diary_suggestion (state, suggested_at);
create index diary_suggestion_retained on diary_suggestion (retain_until);

create table diary_rsvp (
    entry_id varchar(64) not null,
    person varchar(100) not null,
    person_name varchar(400) not null,
    coming boolean not null,
    answered_at timestamp(3) with time zone not null,
    retain_until timestamp(3) with time zone not null,
    primary key (entry_id, person)
);

create index diary_rsvp_retained on diary_rsvp (retain_until);

create table diary_reminder (
    entry_id varchar(64) not null,
    person varchar(100) not null,
    days_before integer not null,
    asked_at timestamp(3) with time zone not null,
    state varchar(20) not null,
    retain_until timestamp(3) with time zone not null,
    primary key (entry_id, person)
);

create index diary_reminder_waiting on diary_reminder (state, entry_id);
create index diary_reminder_retained on diary_reminder (retain_until);

-- The secret part of the feeds' addresses; one row.
create table diary_feed (
    id integer primary key,
    token varchar(64) not null,
    made_at timestamp(3) with time zone not null
);
