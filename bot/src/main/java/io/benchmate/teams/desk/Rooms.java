package io.benchmate.teams.desk;

import io.benchmate.diary.boards.Absences;
import io.benchmate.diary.boards.Board;

/** Takes news of teams and channels to what is posted in them. Idempotent. */
public final class Rooms {
    private final Absences absences;

    Rooms(Absences absences) {
        this.absences = absences;
    }

    /** What happened. */
    public enum What {
        CHANNEL_DELETED,
        CHANNEL_BACK,
        RENAMED,
        TEAM_ARCHIVED,
        TEAM_DELETED,
        /** Also when the bot was added to it again. */
        TEAM_BACK,
        BOT_REMOVED
    }

    /**
     * @param team the channel's id in it is empty or General's where the whole team is meant
     */
    public record News(What what, Place.Team team) {}

    public void hear(News news) {
        Place.Team team = news.team();
        switch (news.what()) {
            case CHANNEL_DELETED -> absences.away(team.id(), team.channelId(), "ChannelDeleted");
            case CHANNEL_BACK -> absences.back(team.id(), team.channelId());
            case TEAM_ARCHIVED -> absences.away(team.id(), "", "TeamArchived");
            case TEAM_DELETED -> absences.away(team.id(), "", "TeamDeleted");
            case BOT_REMOVED -> absences.away(team.id(), "", "BotNotInConversationRoster");
            case TEAM_BACK -> absences.back(team.id(), "");
            case RENAMED ->
                    absences.named(
                            team.channelId(),
                            new Board.Room(team.id(), team.name(), team.channel()));
        }
    }
}
