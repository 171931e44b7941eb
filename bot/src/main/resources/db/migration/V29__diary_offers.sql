-- What became of a plan's recurring events that were offered to the diary, by the action's lasting id. Personal data:
-- settled_by and its name.

create table diary_offer (
    plan_id varchar(64) not null,
    action_id varchar(100) not null,
    entry_id varchar(64),
    later_at timestamp(3) with time zone,
    settled_by varchar(100) not null,
    settled_by_name varchar(400) not null,
    settled_at timestamp(3) with time zone not null,
    primary key (plan_id, action_id)
);
