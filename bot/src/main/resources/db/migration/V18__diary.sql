-- Events and awards, and who changed what of them. Personal data: changed_by and its name.

create table diary_entry (
    id varchar(64) primary key,
    uid varchar(500) not null unique,
    entry text not null,
    sequence_number integer not null,
    created_at timestamp(3) with time zone not null,
    changed_at timestamp(3) with time zone not null,
    version bigint not null
);

create table diary_change (
    number bigint primary key,
    entry_id varchar(64) not null,
    title varchar(300) not null,
    what varchar(1000) not null,
    moves boolean not null,
    changed_by varchar(100) not null,
    changed_by_name varchar(400) not null,
    changed_at timestamp(3) with time zone not null
);

create index diary_change_of_entry on diary_change (entry_id, number);

-- One row, whose lock makes writers wait for each other, so that versions become visible in their order.
create table diary_version (
    id integer primary key,
    version bigint not null
);
