-- Channels that the diary is posted to, and what was posted there. Personal data: made_by and its name.

create table diary_board (
    channel_id varchar(300) primary key,
    categories varchar(300) not null,
    rhythm varchar(20) not null,
    at_hour integer not null,
    since timestamp(3) with time zone not null,
    problem varchar(500),
    made_by varchar(100) not null,
    made_by_name varchar(400) not null
);

-- One living post for each channel and period; a replacement gets the next number.
create table diary_post (
    id varchar(400) primary key,
    channel_id varchar(300) not null,
    period varchar(100) not null,
    number integer not null,
    outbox_key varchar(200) not null,
    state varchar(20) not null,
    over_at timestamp(3) with time zone not null,
    conversation_id varchar(500),
    activity_id varchar(500),
    shown varchar(64) not null,
    shown_entries text not null,
    replaces boolean not null,
    seen_change bigint not null,
    attempts integer not null,
    due_at timestamp(3) with time zone not null
);

create index diary_post_of_channel on diary_post (channel_id, period, number);
create index diary_post_living on diary_post (state, over_at);
