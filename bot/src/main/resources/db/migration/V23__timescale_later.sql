-- Open questions about a plan's timescales that an admin put off, until he is asked again; then the row goes. Personal
-- data: person.

create table timescale_later (
    plan varchar(64) not null,
    subject varchar(100) not null,
    person varchar(100) not null,
    ask_on date not null,
    primary key (plan, subject, person)
);
