package io.benchmate.diary.boards;

import io.benchmate.diary.Change;
import io.benchmate.diary.Diary;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.outbox.Outbox;
import io.benchmate.outbox.Recipient;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Tells in a post's thread what is on another date now, once for each entry. */
final class Replies {
    private final Diary diary;
    private final Outbox outbox;

    Replies(Diary diary, Outbox outbox) {
        this.diary = diary;
        this.outbox = outbox;
    }

    /**
     * @param page what the post says now
     * @param version up to which change of the diary
     */
    void tell(Post post, DiaryPage page, long version) {
        Set<String> concerned = new HashSet<>(post.shownEntries());
        concerned.addAll(Editions.entries(post.period(), page));
        Map<String, Change> moved = new LinkedHashMap<>();
        for (Change change : diary.since(post.seenChange())) {
            if (change.moves()
                    && change.number() <= version
                    && concerned.contains(change.entryId())) {
                moved.put(change.entryId(), change);
            }
        }
        moved.values().forEach(change -> reply(post, change));
    }

    private void reply(Post post, Change change) {
        outbox.add(
                post.key() + ":" + change.number(),
                new Recipient.Channel(post.conversationId()),
                DiaryPage.of("Changed", change.title() + ": " + change.what() + "."));
    }
}
