package io.benchmate.teams.inbound;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The keys that sign the Connector's tokens. A call whose key is known never waits for the network:
 * keys older than a day are fetched anew in the background, and kept for as long as that fails. An
 * unknown key has them fetched at once, but not more often than once a minute, so that nobody can
 * make the bot call the login by inventing key ids.
 */
final class SigningKeys implements JWKSource<SecurityContext> {
    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final Duration AGAIN_WITHOUT_KEYS = Duration.ofSeconds(5);

    private final ReentrantLock fetching = new ReentrantLock();
    private final KeyDocuments documents;
    private final InstantSource clock;
    private volatile @Nullable KeySet known;
    private volatile Instant tried = Instant.MIN;
    private volatile int generation;

    SigningKeys(KeyDocuments documents, InstantSource clock) {
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        String wanted =
                selector.getMatcher().getKeyIDs() == null
                        ? ""
                        : selector.getMatcher().getKeyIDs().iterator().next();
        KeySet keys = with(wanted);
        return keys == null ? List.of() : selector.select(keys.keys());
    }

    /** The channels that a key may sign for; none for an unknown key. */
    Set<String> endorsements(String keyId) {
        KeySet keys = known;
        return keys == null ? Set.of() : keys.endorsements().getOrDefault(keyId, Set.of());
    }

    /** Grows whenever the keys change: what was verified before is to be verified again. */
    int generation() {
        return generation;
    }

    void refreshInBackground() {
        if (mayTry()) {
            Thread.startVirtualThread(this::refresh);
        }
    }

    private @Nullable KeySet with(String keyId) {
        KeySet keys = known;
        if (keys == null || !keys.has(keyId)) {
            refresh();
        } else if (keys.fetched().plus(DAY).isBefore(clock.instant())) {
            refreshInBackground();
        }
        return known;
    }

    /** One thread fetches; the others that need an unknown key wait for it, which is bounded. */
    private void refresh() {
        fetching.lock();
        try {
            if (mayTry()) {
                tried = clock.instant();
                take(documents.fetch());
            }
        } catch (IOException | RuntimeException failure) {
            LOG.warn("The keys of inbound tokens could not be fetched: {}", failure.toString());
        } finally {
            fetching.unlock();
        }
    }

    private void take(KeySet fresh) {
        KeySet old = known;
        known = fresh;
        if (old == null || !old.sameKeys(fresh)) {
            generation++;
        }
    }

    private boolean mayTry() {
        Duration pause = known == null ? AGAIN_WITHOUT_KEYS : AGAIN;
        return tried.equals(Instant.MIN) || !clock.instant().isBefore(tried.plus(pause));
    }
}
