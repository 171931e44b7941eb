package io.benchmate.teams.connector;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Tokens from Entra, kept until shortly before they expire. After a refusal the credential is built
 * anew, since the one in use keeps the refused token in a cache of its own.
 */
final class EntraBearers implements Bearers {
    /** "Authenticate requests from your bot to the Bot Connector service", learn.microsoft.com. */
    private static final TokenRequestContext CONNECTOR =
            new TokenRequestContext().addScopes("https://api.botframework.com/.default");

    private static final Duration EARLY = Duration.ofMinutes(5);

    private final ReentrantLock signingIn = new ReentrantLock();
    private final Supplier<TokenCredential> credentials;
    private final InstantSource clock;
    private TokenCredential credential;
    private volatile @Nullable AccessToken token;

    EntraBearers(Supplier<TokenCredential> credentials, InstantSource clock) {
        this.credentials = credentials;
        this.clock = clock;
        this.credential = credentials.get();
    }

    @Override
    public String current() {
        AccessToken now = token;
        return now != null && lasts(now) ? now.getToken() : signIn();
    }

    @Override
    public void refused(String refused) {
        signingIn.lock();
        try {
            AccessToken now = token;
            if (now != null && now.getToken().equals(refused)) {
                token = null;
                credential = credentials.get();
            }
        } finally {
            signingIn.unlock();
        }
    }

    /** One thread signs in; the others wait for its token. */
    private String signIn() {
        signingIn.lock();
        try {
            AccessToken now = token;
            if (now == null || !lasts(now)) {
                now = credential.getTokenSync(CONNECTOR);
                token = now;
            }
            return now.getToken();
        } catch (RuntimeException noToken) {
            throw new BearerUnavailable(noToken);
        } finally {
            signingIn.unlock();
        }
    }

    private boolean lasts(AccessToken candidate) {
        Instant soon = clock.instant().plus(EARLY);
        return candidate.getExpiresAt().toInstant().isAfter(soon);
    }
}
