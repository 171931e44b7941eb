package io.benchmate.diary.feeds;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The diary's settings.
 *
 * @param publicAddress where people's calendars reach the bot, such as
 *     https://benchmate.example.org; without it no feed or calendar link is offered
 * @param editors Entra object ids of those who may change the diary, beside the admins
 * @param calendarHosts hosts from which calendars are fetched, such as outlook.office365.com; none
 *     by default
 * @param mailboxes addresses of shared mailboxes whose calendars may be read through Graph
 * @param readEvery how often the calendars that are followed are read
 * @param patience how long fetching a calendar may take
 * @param digestHour at which hour it is drafted on Thursday and posted on Friday; a channel may
 *     have its own hour for posting
 * @param digestWaits whether it waits for an editor to approve its draft; otherwise it is posted as
 *     drafted when nobody says anything
 */
@ConfigurationProperties("benchmate.diary")
public record DiarySettings(
        @DefaultValue("") String publicAddress,
        @DefaultValue Set<String> editors,
        @DefaultValue Set<String> calendarHosts,
        @DefaultValue Set<String> mailboxes,
        @DefaultValue("1h") Duration readEvery,
        @DefaultValue("20s") Duration patience,
        @DefaultValue("9") int digestHour,
        @DefaultValue("false") boolean digestWaits) {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost");

    public DiarySettings {
        editors = lower(editors);
        calendarHosts = lower(calendarHosts);
        mailboxes = lower(mailboxes);
        if (digestHour < 0 || digestHour > 23) {
            throw new IllegalArgumentException(
                    "benchmate.diary.digest-hour is %d: give an hour from 0 to 23"
                            .formatted(digestHour));
        }
        publicAddress = publicAddress.strip().replaceFirst("/+$", "");
        if (!publicAddress.isEmpty() && !safe(publicAddress)) {
            throw new IllegalArgumentException(
                    "benchmate.diary.public-address is \"%s\": give an https address, such as"
                                    .formatted(publicAddress)
                            + " https://benchmate.example.org");
        }
    }

    private static boolean safe(String address) {
        try {
            URI uri = URI.create(address);
            return "https".equals(uri.getScheme())
                    || "http".equals(uri.getScheme())
                            && uri.getHost() != null
                            && LOOPBACK.contains(uri.getHost());
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private static Set<String> lower(Set<String> words) {
        return words.stream()
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isEditor(String objectId) {
        return editors.contains(objectId.toLowerCase(Locale.ROOT));
    }
}
