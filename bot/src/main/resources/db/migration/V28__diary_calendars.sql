-- Calendars elsewhere that the diary is kept in step with. An address may hold a secret. Personal data: made_by and its
-- name.

create table diary_calendar (
    id varchar(64) primary key,
    kind varchar(20) not null,
    address varchar(2000) not null,
    name varchar(200) not null unique,
    tag varchar(200) not null,
    modified varchar(200) not null,
    tried_at timestamp(3) with time zone,
    read_at timestamp(3) with time zone,
    problem varchar(500),
    note varchar(500),
    made_by varchar(100) not null,
    made_by_name varchar(400) not null,
    made_at timestamp(3) with time zone not null
);
