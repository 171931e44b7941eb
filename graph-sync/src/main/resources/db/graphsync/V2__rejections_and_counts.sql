-- What somebody refused, by the plan's hash; and how many were on a list on each day, which is of nobody in particular.

create table sync_rejections (
    list varchar(200) not null,
    hash varchar(40) not null,
    rejected_by varchar(200) not null,
    rejected_at timestamp(3) with time zone not null,
    primary key (list, hash)
);

create table sync_counts (
    list varchar(200) not null,
    counted_on date not null,
    members integer not null,
    belong integer not null,
    primary key (list, counted_on)
);
