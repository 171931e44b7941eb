-- Who wants the diary sent, and what was told to those who asked to be reminded. Personal data: person.

create table diary_reader (
    person varchar(100) primary key,
    rhythm varchar(20) not null,
    asked_on date not null,
    told_for date
);

-- The day of the entry that a reminder told of, so that a later move can be told too.
alter table diary_reminder add column told_day date;
