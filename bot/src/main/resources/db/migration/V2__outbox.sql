-- Personal data: whom the bot can write to, and what it is about to say to whom.

create table address (
    person varchar(100) primary key,
    conversation_id varchar(500) not null,
    tenant_id varchar(100) not null,
    service_url varchar(500) not null,
    retain_until timestamp(3) with time zone not null
);

create index address_retained on address (retain_until);

create table outbox (
    message_key varchar(200) primary key,
    recipient_kind varchar(20) not null,
    recipient varchar(500) not null,
    saying_kind varchar(60) not null,
    saying text not null,
    state varchar(20) not null,
    attempts integer not null,
    created_at timestamp(3) with time zone not null,
    due_at timestamp(3) with time zone not null,
    token varchar(64),
    lease_until timestamp(3) with time zone,
    sending_since timestamp(3) with time zone,
    settled_at timestamp(3) with time zone,
    reason varchar(500),
    conversation_id varchar(500),
    activity_id varchar(500),
    retain_until timestamp(3) with time zone not null
);

create index outbox_due on outbox (state, due_at);
create index outbox_retained on outbox (retain_until);
