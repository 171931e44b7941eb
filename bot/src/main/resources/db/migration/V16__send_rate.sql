-- From when on the next call to Teams fits into what it takes in a second, over all instances of the bot.
create table send_rate (
    id varchar(20) primary key,
    free_from bigint not null
);

insert into send_rate (id, free_from) values ('teams', 0);
