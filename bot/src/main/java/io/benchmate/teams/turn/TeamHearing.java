package io.benchmate.teams.turn;

import com.microsoft.bot.schema.Activity;

import io.benchmate.teams.desk.Place;
import io.benchmate.teams.desk.Rooms;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What Teams tells of teams and channels; pure. Source: "Conversation events in your Teams bot",
 * learn.microsoft.com/microsoftteams/platform.
 */
final class TeamHearing {
    private static final Map<String, Rooms.What> EVENTS =
            Map.ofEntries(
                    Map.entry("channeldeleted", Rooms.What.CHANNEL_DELETED),
                    Map.entry("channelrestored", Rooms.What.CHANNEL_BACK),
                    Map.entry("channelrenamed", Rooms.What.RENAMED),
                    Map.entry("teamrenamed", Rooms.What.RENAMED),
                    Map.entry("teamarchived", Rooms.What.TEAM_ARCHIVED),
                    Map.entry("teamunarchived", Rooms.What.TEAM_BACK),
                    Map.entry("teamdeleted", Rooms.What.TEAM_DELETED),
                    Map.entry("teamharddeleted", Rooms.What.TEAM_DELETED),
                    Map.entry("teamrestored", Rooms.What.TEAM_BACK));

    private TeamHearing() {}

    static Place.Team team(Activity activity) {
        Map<?, ?> data = Inputs.map(activity.getChannelData());
        Map<?, ?> team = Inputs.map(data.get("team"));
        Map<?, ?> channel = Inputs.map(data.get("channel"));
        return new Place.Team(
                Inputs.text(team.get("id")),
                Inputs.text(team.get("name")),
                Inputs.text(channel.get("id")),
                Inputs.text(channel.get("name")));
    }

    /** News of a team or a channel; empty for everything else. */
    static Optional<Rooms.News> news(Activity activity) {
        Place.Team team = team(activity);
        return team.id().isEmpty() && team.channelId().isEmpty()
                ? Optional.empty()
                : what(activity).map(what -> new Rooms.News(what, team));
    }

    private static Optional<Rooms.What> what(Activity activity) {
        if ("installationUpdate".equals(activity.getType())) {
            return installed(activity.getAction());
        }
        if (has(activity.getMembersRemoved(), activity)) {
            return Optional.of(Rooms.What.BOT_REMOVED);
        }
        if (has(activity.getMembersAdded(), activity)) {
            return Optional.of(Rooms.What.TEAM_BACK);
        }
        Object event = Inputs.map(activity.getChannelData()).get("eventType");
        return Optional.ofNullable(EVENTS.get(Inputs.text(event).toLowerCase(Locale.ROOT)));
    }

    private static Optional<Rooms.What> installed(@Nullable String action) {
        return switch (action) {
            case "add" -> Optional.of(Rooms.What.TEAM_BACK);
            case "remove" -> Optional.of(Rooms.What.BOT_REMOVED);
            case null, default -> Optional.empty();
        };
    }

    private static boolean has(
            java.util.@Nullable List<com.microsoft.bot.schema.ChannelAccount> members,
            Activity activity) {
        return members != null
                && members.stream().anyMatch(each -> Hearing.isRecipient(each, activity));
    }
}
