-- Questions that the plan did not answer, without who asked them. Retained for as long as benchmate.team.keep-refused says.
create table refused_question (
    id varchar(64) primary key,
    question_key varchar(64) not null unique,
    plan varchar(64) not null,
    question varchar(500) not null,
    times integer not null,
    last_asked timestamp(3) with time zone not null,
    retain_until timestamp(3) with time zone not null
);

create index refused_question_retained on refused_question (retain_until);

-- A thumb down that an admin has seen to is not shown again.
alter table feedback add column settled_at timestamp(3) with time zone;

-- Words that an admin linked to an action of a plan. Personal data: added_by and its name.
create table added_words (
    id varchar(64) primary key,
    words_key varchar(64) not null unique,
    plan varchar(64) not null,
    action varchar(64) not null,
    words varchar(200) not null,
    added_by varchar(100) not null,
    added_by_name varchar(400) not null,
    added_at timestamp(3) with time zone not null,
    retain_until timestamp(3) with time zone
);

create index added_words_of_plan on added_words (plan, added_at);
create index added_words_retained on added_words (retain_until);

-- An undelivered message that an admin has seen.
alter table outbox add column seen_at timestamp(3) with time zone;
