package io.benchmate.diary.feeds;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** Serves the feeds. Who does not know the secret learns nothing, not even that there are feeds. */
@RestController
@ConditionalOnWebApplication
class FeedEndpoint {
    private static final MediaType CALENDAR =
            MediaType.parseMediaType("text/calendar; charset=utf-8");
    private static final CacheControl ASK_AGAIN =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate().mustRevalidate();

    private static final Duration SETTLED = Duration.ofSeconds(2);

    private final Feeds feeds;
    private final InstantSource clock;

    FeedEndpoint(Feeds feeds, InstantSource clock) {
        this.feeds = feeds;
        this.clock = clock;
    }

    @GetMapping("/diary/{secret}/{name}.ics")
    ResponseEntity<byte[]> feed(
            @PathVariable String secret,
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false)
                    @Nullable String known,
            @RequestHeader(name = HttpHeaders.IF_MODIFIED_SINCE, required = false)
                    @Nullable String since) {
        if (!feeds.opens(secret)) {
            return ResponseEntity.notFound().build();
        }
        String tag = feeds.tag(name);
        if (known == null ? unchanged(since) : matches(known, tag)) {
            return ResponseEntity.status(304).eTag(tag).cacheControl(ASK_AGAIN).build();
        }
        return feeds.feed(name).map(this::whole).orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** The time is told only when it is over, since two changes may fall into one second. */
    private ResponseEntity<byte[]> whole(Feeds.Written written) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .eTag(written.tag())
                        .cacheControl(ASK_AGAIN);
        if (written.changedAt().isBefore(clock.instant().minus(SETTLED))) {
            answer.lastModified(written.changedAt());
        }
        return answer.body(written.content());
    }

    /** Looked at only where no tag was sent (RFC 9110, 13.1.3); an odd date is no date. */
    private boolean unchanged(@Nullable String since) {
        if (since == null) {
            return false;
        }
        try {
            Instant known = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(since));
            return !feeds.changedAt().truncatedTo(ChronoUnit.SECONDS).isAfter(known);
        } catch (DateTimeException odd) {
            return false;
        }
    }

    /** A cache on the way may have made the tag a weak one. */
    private static boolean matches(String known, String tag) {
        return Arrays.stream(known.split(",", -1))
                .map(each -> each.strip().replaceFirst("^W/", ""))
                .anyMatch(each -> each.equals(tag) || each.equals("*"));
    }

    @GetMapping("/diary/{secret}/entry/{id}.ics")
    ResponseEntity<byte[]> entry(@PathVariable String secret, @PathVariable String id) {
        if (!feeds.opens(secret)) {
            return ResponseEntity.notFound().build();
        }
        return feeds.entry(id)
                .map(
                        content ->
                                ResponseEntity.ok()
                                        .contentType(CALENDAR)
                                        .header(
                                                HttpHeaders.CONTENT_DISPOSITION,
                                                "attachment; filename=\"event.ics\"")
                                        .body(content))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
