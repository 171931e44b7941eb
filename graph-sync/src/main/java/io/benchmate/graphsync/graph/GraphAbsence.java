package io.benchmate.graphsync.graph;

import com.azure.core.credential.TokenCredential;
import com.microsoft.graph.models.AutomaticRepliesSetting;
import com.microsoft.graph.models.AutomaticRepliesStatus;
import com.microsoft.graph.models.DateTimeTimeZone;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * Whether somebody's mailbox answers that he is away.
 *
 * <p>Needs the application permission {@code MailboxSettings.Read}, the least of "Get user mailbox
 * settings" (learn.microsoft.com/graph/api/user-get-mailboxsettings). The other way, presence with
 * its out-of-office settings ({@code Presence.Read.All}), would show where and how busy everybody
 * is at any minute, says no end, and cannot be limited to some mailboxes, as Exchange's role-based
 * access for applications limits this one.
 */
public final class GraphAbsence {
    private final Calls calls;

    GraphAbsence(Calls calls) {
        this.calls = calls;
    }

    /**
     * @param baseUrl such as https://graph.microsoft.com/v1.0
     * @param credential asked at the first call
     */
    public static GraphAbsence at(
            URI baseUrl,
            Supplier<TokenCredential> credential,
            Patience patience,
            InstantSource clock) {
        return new GraphAbsence(new Calls(baseUrl, credential, patience, clock, Thread::sleep));
    }

    /** Whether he is away at that moment; somebody without a mailbox is not known to be. */
    public Looked<Boolean> isAway(String person, Instant now) {
        return Attempt.<Looked<Boolean>>of(
                () -> new Looked.Known<>(away(setting(Calls.safe(person)), now)),
                Looked.Unknown::new);
    }

    private AutomaticRepliesSetting setting(String person) throws Unreadable {
        var settings =
                calls.repeats()
                        .of(
                                () ->
                                        calls.faults("MailboxSettings.Read")
                                                .calling(
                                                        () ->
                                                                calls.graph()
                                                                        .users()
                                                                        .byUserId(person)
                                                                        .mailboxSettings()
                                                                        .get()))
                        .orElseThrow(GraphAbsence::nothing);
        AutomaticRepliesSetting replies = settings.getAutomaticRepliesSetting();
        if (replies == null) {
            throw nothing();
        }
        return replies;
    }

    private static Unreadable nothing() {
        return new Unreadable("Graph gave no automatic replies");
    }

    private static boolean away(AutomaticRepliesSetting setting, Instant now) {
        AutomaticRepliesStatus status = setting.getStatus();
        if (status == AutomaticRepliesStatus.AlwaysEnabled) {
            return true;
        }
        if (status != AutomaticRepliesStatus.Scheduled) {
            return false;
        }
        Instant from = instant(setting.getScheduledStartDateTime());
        Instant until = instant(setting.getScheduledEndDateTime());
        return from != null && until != null && !now.isBefore(from) && now.isBefore(until);
    }

    /** Graph writes a local time and a zone's name, UTC where nothing else was asked for. */
    private static @Nullable Instant instant(@Nullable DateTimeTimeZone time) {
        if (time == null || time.getDateTime() == null || time.getTimeZone() == null) {
            return null;
        }
        try {
            return LocalDateTime.parse(time.getDateTime())
                    .atZone(ZoneId.of(time.getTimeZone()))
                    .toInstant();
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
