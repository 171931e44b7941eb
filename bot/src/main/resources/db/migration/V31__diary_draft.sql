-- What the Friday digest says besides the diary, one row a week, and who looked at it. Personal data: changed_by and its
-- name; names in news only where newcomers are greeted by name.

create table diary_draft (
    friday date primary key,
    state varchar(20) not null,
    note varchar(1000) not null,
    left_out text not null,
    news text not null,
    made_at timestamp(3) with time zone not null,
    version bigint not null,
    changed_by varchar(100),
    changed_by_name varchar(400)
);
