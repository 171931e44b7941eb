-- Which messages to those who join or leave a list an admin switched on or off in the chat;
-- without a row the settings count.
create table list_greeting (
    kind varchar(20) not null primary key,
    wanted boolean not null,
    since timestamp(3) with time zone not null
);
