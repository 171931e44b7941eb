package io.benchmate.diary.boards;

import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.outbox.Unprompted;

/**
 * What those who look after the diary in channels are told by the clock, each for himself, without
 * having asked. What a person asked the diary for is a plain {@link DiaryPage}.
 */
public sealed interface BoardNotice extends Unprompted permits DraftNotice, ChannelNotice {
    DiaryPage page();
}
