-- Owners whose accounts the directory was seen to have closed. Personal data: person.
create table closed_account (
    person varchar(100) primary key,
    seen_at timestamp(3) with time zone not null
);

-- For whom the app was installed by an admin's press, so that what did not arrive is told again. Personal data: person.
create table reachable_since (
    person varchar(100) primary key,
    since timestamp(3) with time zone not null,
    retain_until timestamp(3) with time zone not null
);

create index reachable_since_retained on reachable_since (retain_until);
