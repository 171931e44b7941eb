-- What went to Teams lately, of the app ("teams") and into each conversation (a digest of its id, which names nobody):
-- times in milliseconds since 1970, shared by all instances of the bot. Nothing of before needs to be kept.
drop table send_rate;

create table send_rate (
    id varchar(64) primary key,
    sent text not null,
    version bigint not null,
    retain_until timestamp(3) with time zone not null
);

create index send_rate_retained on send_rate (retain_until);
