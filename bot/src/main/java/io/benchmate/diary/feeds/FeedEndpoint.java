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

import java.time.Duration;
import java.util.Arrays;

/** Serves the feeds. Who does not know the secret learns nothing, not even that there are feeds. */
@RestController
@ConditionalOnWebApplication
class FeedEndpoint {
    private static final MediaType CALENDAR =
            MediaType.parseMediaType("text/calendar; charset=utf-8");
    private static final CacheControl ASK_AGAIN =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate().mustRevalidate();

    private final Feeds feeds;

    FeedEndpoint(Feeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/diary/{secret}/{name}.ics")
    ResponseEntity<byte[]> feed(
            @PathVariable String secret,
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false)
                    @Nullable String known) {
        if (!feeds.opens(secret)) {
            return ResponseEntity.notFound().build();
        }
        if (known != null && matches(known, feeds.tag(name))) {
            return ResponseEntity.status(304).eTag(feeds.tag(name)).cacheControl(ASK_AGAIN).build();
        }
        return feeds.feed(name)
                .map(
                        written ->
                                ResponseEntity.ok()
                                        .contentType(CALENDAR)
                                        .eTag(written.tag())
                                        .lastModified(written.changedAt())
                                        .cacheControl(ASK_AGAIN)
                                        .body(written.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
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
