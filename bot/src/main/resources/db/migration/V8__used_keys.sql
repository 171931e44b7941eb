-- Which keys of the outbox were used, long after their messages are erased: a digest names nobody.

create table outbox_key (
    key_digest varchar(64) primary key,
    retain_until timestamp(3) with time zone not null
);

create index outbox_key_retained on outbox_key (retain_until);

-- Whether a message's key stands there. False for messages of before; the bot adds them when it starts.
alter table outbox add column key_kept boolean default false not null;
