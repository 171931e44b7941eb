-- Who did what and when. Personal data: person and its name.

create table audit (
    id varchar(64) primary key,
    done_at timestamp(3) with time zone not null,
    person varchar(100) not null,
    person_name varchar(400) not null,
    deed varchar(40) not null,
    about varchar(1000) not null,
    retain_until timestamp(3) with time zone not null
);

create index audit_done on audit (done_at);
create index audit_retained on audit (retain_until);
