package io.benchmate.teams.desk;

import io.benchmate.card.DiaryCard;
import io.benchmate.diary.Category;
import io.benchmate.diary.feeds.FeedToken;
import io.benchmate.diary.feeds.Feeds;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.DiaryPage.Press;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The addresses of the diary's feeds, and new ones. */
final class DiaryFeeds implements Corner {
    private static final Pattern FEEDS =
            Pattern.compile("(?:diary|calendar) feeds?|subscribe to the (?:diary|calendar)");
    private static final Pattern RENEW =
            Pattern.compile("renew the (?:diary |feed |calendar )+address");

    private final Feeds feeds;
    private final FeedToken token;
    private final DiaryGate gate;

    DiaryFeeds(Feeds feeds, FeedToken token, DiaryGate gate) {
        this.feeds = feeds;
        this.token = token;
        this.gate = gate;
    }

    @Override
    public Optional<Reply> said(Incoming.Said said) {
        String words = Typed.command(said.text());
        if (FEEDS.matcher(words).matches()) {
            return Optional.of(post(feeds()));
        }
        return RENEW.matcher(words).matches() ? Optional.of(renew(said)) : Optional.empty();
    }

    @Override
    public Optional<Reply> pressed(Incoming.Pressed pressed) {
        return Optional.empty();
    }

    private DiaryPage feeds() {
        List<Press> links = new ArrayList<>();
        feeds.address(Feeds.ALL).ifPresent(link -> links.add(Press.to("Everything", link)));
        if (links.isEmpty()) {
            return DiaryWords.noAddress();
        }
        for (Category each :
                List.of(
                        Category.NETWORK,
                        Category.TRAINING,
                        Category.AWARDS,
                        Category.SOCIAL,
                        Category.OPPORTUNITIES)) {
            feeds.address(each.key()).ifPresent(link -> links.add(Press.to(each.words(), link)));
        }
        return DiaryPage.of(
                        "The diary in your calendar",
                        "Subscribe to one of these addresses in Outlook, Google or Apple (“add"
                                + " calendar from the internet”). Outlook looks for news every few"
                                + " hours.")
                .noting("Who has the address sees the diary, so keep it among colleagues.")
                .with(links.toArray(Press[]::new));
    }

    private Reply renew(Incoming.Said said) {
        if (!gate.isAdmin(said.person())) {
            return post(DiaryWords.onlyAdmins("renew the feeds’ address"));
        }
        token.renew();
        return post(
                DiaryPage.of(
                        "The feeds have a new address",
                        "The old one ends now. Whoever subscribed to it has to subscribe again: say"
                                + " “diary feed” for the new one."));
    }

    private static Reply post(DiaryPage page) {
        return new Reply.Post(DiaryCard.draw(page));
    }
}
