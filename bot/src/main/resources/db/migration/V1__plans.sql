-- Portable to H2 and PostgreSQL. All times are instants (UTC). `text` holds what may be longer than a million characters.

create table plan (
    id varchar(64) primary key,
    live_revision varchar(64),
    live_since timestamp(3) with time zone
);

-- Personal data: saved_by, confirmed_by and their names. Confirmed revisions are kept (retain_until null), drafts are not.
create table revision (
    id varchar(64) primary key,
    plan varchar(64) not null references plan (id),
    number integer not null,
    content_hash varchar(64) not null,
    based_on varchar(64),
    restored_from varchar(64),
    title varchar(1000) not null,
    version varchar(1000),
    actions integer not null,
    content text not null,
    file_name varchar(400) not null,
    file_base64 text not null,
    notes text not null,
    choices text not null,
    saved_by varchar(100) not null,
    saved_by_name varchar(400) not null,
    saved_at timestamp(3) with time zone not null,
    confirmed_at timestamp(3) with time zone,
    confirmed_by varchar(100),
    confirmed_by_name varchar(400),
    retain_until timestamp(3) with time zone
);

create index revision_of_plan on revision (plan, number);
create index revision_retained on revision (retain_until);

-- A plan points at its live revision, so that it cannot have two.
alter table plan add constraint plan_live foreign key (live_revision) references revision (id);
