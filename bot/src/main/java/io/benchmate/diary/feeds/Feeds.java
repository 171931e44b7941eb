package io.benchmate.diary.feeds;

import io.benchmate.diary.Category;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Kept;
import io.benchmate.diary.ics.IcsFeed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The diary's feeds: one of all and one for each category, and a file for a single entry. A feed is
 * written once for each version of the diary.
 */
public final class Feeds {
    /** The name of the feed of everything. */
    public static final String ALL = "all";

    private final Diary diary;
    private final FeedToken token;
    private final String publicAddress;
    private final Map<String, Written> written = new ConcurrentHashMap<>();

    public Feeds(Diary diary, FeedToken token, String publicAddress) {
        this.diary = diary;
        this.token = token;
        this.publicAddress = publicAddress;
    }

    /**
     * A feed as it is served.
     *
     * @param tag the same for the same bytes
     */
    public record Written(long version, byte[] content, String tag, Instant changedAt) {}

    /** Whether that is the secret of today; takes as long for any guess. */
    boolean opens(String guess) {
        return MessageDigest.isEqual(
                guess.getBytes(StandardCharsets.UTF_8),
                token.current().getBytes(StandardCharsets.UTF_8));
    }

    /** What a client would have to have for its copy to be the newest. */
    String tag(String name) {
        return "\"" + name + "-" + diary.version() + "\"";
    }

    /** Empty for a feed that there is not. */
    Optional<Written> feed(String name) {
        Optional<Category> category = Category.ofKey(name);
        if (!name.equals(ALL) && category.isEmpty()) {
            return Optional.empty();
        }
        long version = diary.version();
        return Optional.of(
                written.compute(
                        name,
                        (key, there) ->
                                there != null && there.version() == version
                                        ? there
                                        : write(name, category, version)));
    }

    /** When anything changed last: what went to another category is news to both feeds. */
    Instant changedAt() {
        return diary.all().stream()
                .map(Kept::changedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private Written write(String name, Optional<Category> category, long version) {
        List<Kept> entries =
                diary.all().stream()
                        .filter(
                                kept ->
                                        category.isEmpty()
                                                || kept.entry().facts().category()
                                                        == category.get())
                        .toList();
        String title = category.map(Category::words).orElse("Events and awards");
        Instant changed = changedAt();
        byte[] content = IcsFeed.write(entries, "Technicians: " + title);
        return new Written(version, content, "\"" + name + "-" + version + "\"", changed);
    }

    /** One entry, for adding it to a calendar once. */
    public Optional<byte[]> entry(String id) {
        return diary.find(id)
                .map(kept -> IcsFeed.write(List.of(kept), kept.entry().facts().title()));
    }

    /** The address of a feed; empty where the bot's public address is not set. */
    public Optional<String> address(String name) {
        return publicAddress.isEmpty()
                ? Optional.empty()
                : Optional.of(publicAddress + "/diary/" + token.current() + "/" + name + ".ics");
    }

    /** The address of one entry's file. */
    public Optional<String> entryAddress(String id) {
        return publicAddress.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        publicAddress + "/diary/" + token.current() + "/entry/" + id + ".ics");
    }
}
