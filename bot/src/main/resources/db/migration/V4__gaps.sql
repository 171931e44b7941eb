-- Personal data: who asked or rated what, and who answered.

create table open_question (
    id varchar(64) primary key,
    open_key varchar(64) unique,
    question varchar(2000) not null,
    plan varchar(64) not null,
    plan_title varchar(1000) not null,
    action varchar(64),
    action_words varchar(2000) not null,
    asker varchar(100) not null,
    asker_name varchar(400) not null,
    asked_at timestamp(3) with time zone not null,
    state varchar(20) not null,
    answer varchar(4000),
    settled_by varchar(100),
    settled_by_name varchar(400),
    settled_at timestamp(3) with time zone,
    retain_until timestamp(3) with time zone not null
);

create index open_question_state on open_question (state, asked_at);
create index open_question_retained on open_question (retain_until);

create table feedback (
    person varchar(100) not null,
    conversation_id varchar(500) not null,
    answer_id varchar(500) not null,
    thumb_up boolean not null,
    comment_text varchar(2000) not null,
    question varchar(2000) not null,
    answer varchar(4000) not null,
    rated_at timestamp(3) with time zone not null,
    retain_until timestamp(3) with time zone not null,
    primary key (person, conversation_id, answer_id)
);

create index feedback_retained on feedback (retain_until);
