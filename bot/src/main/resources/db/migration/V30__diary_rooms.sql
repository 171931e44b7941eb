-- What the team and the channel of a posted diary are called, for admins to read, and by which a team's news finds them.

alter table diary_board add column team_id varchar(300) default '' not null;
alter table diary_board add column team_name varchar(300) default '' not null;
alter table diary_board add column channel_name varchar(300) default '' not null;
