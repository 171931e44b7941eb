-- Mailing lists, beside graph-sync's own tables. Personal data: who asked for a run or a change, about whom, and who
-- settled or confirmed it.

create table list_job (
    id varchar(64) primary key,
    open_key varchar(64) unique,
    list varchar(200) not null,
    kind varchar(10) not null,
    hash varchar(40) not null,
    undoes bigint not null,
    asked_by varchar(100) not null,
    asked_by_name varchar(400) not null,
    asked_at timestamp(3) with time zone not null,
    retain_until timestamp(3) with time zone not null
);

create index list_job_retained on list_job (retain_until);

create table list_request (
    id varchar(64) primary key,
    open_key varchar(64) unique,
    list varchar(200) not null,
    kind varchar(20) not null,
    asker varchar(100) not null,
    asker_name varchar(400) not null,
    about varchar(400) not null,
    about_name varchar(400) not null,
    words varchar(1000) not null,
    until_day date,
    asked_at timestamp(3) with time zone not null,
    state varchar(20) not null,
    settled_by varchar(100),
    settled_by_name varchar(400),
    settled_at timestamp(3) with time zone,
    retain_until timestamp(3) with time zone not null
);

create index list_request_state on list_request (state, asked_at);
create index list_request_retained on list_request (retain_until);

create table list_confirmation (
    list varchar(200) not null,
    hash varchar(40) not null,
    confirmed_by varchar(100) not null,
    confirmed_by_name varchar(400) not null,
    confirmed_at timestamp(3) with time zone not null,
    retain_until timestamp(3) with time zone not null,
    primary key (list, hash)
);

create index list_confirmation_retained on list_confirmation (retain_until);
