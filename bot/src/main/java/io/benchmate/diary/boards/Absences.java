package io.benchmate.diary.boards;

import java.util.List;

/**
 * Channels that cannot be posted to for a time: the diary is paused there, which {@link
 * ChannelWatch} tells the admins, and it goes on by itself when the channel is back. Posts that
 * stand there are kept and brought up to date then.
 */
public final class Absences {
    private final Boards boards;

    public Absences(Boards boards) {
        this.boards = boards;
    }

    /**
     * Nothing can be posted any more.
     *
     * @param channelId empty for all channels of the team
     * @param reason Teams' code
     */
    public void away(String teamId, String channelId, String reason) {
        in(teamId, channelId).forEach(board -> away(board, reason));
    }

    void away(Board board, String reason) {
        boards.pause(board.channelId(), reason);
    }

    /** It can be posted to again. */
    public void back(String teamId, String channelId) {
        in(teamId, channelId).forEach(board -> boards.resume(board.channelId()));
    }

    /**
     * The team or the channel has another name.
     *
     * @param channelId the channel's; the team's own for a team
     */
    public void named(String channelId, Board.Room room) {
        for (Board board : boards.all()) {
            boolean here = board.channelId().equals(channelId) && !room.channel().isEmpty();
            if (here || board.isIn(room.teamId(), "")) {
                Board.Room known = board.room();
                boards.name(
                        board.channelId(),
                        new Board.Room(
                                room.teamId(),
                                room.team().isEmpty() ? known.team() : room.team(),
                                here ? room.channel() : known.channel()));
            }
        }
    }

    private List<Board> in(String teamId, String channelId) {
        return boards.all().stream().filter(board -> board.isIn(teamId, channelId)).toList();
    }
}
