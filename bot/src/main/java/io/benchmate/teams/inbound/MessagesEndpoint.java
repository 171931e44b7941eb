package io.benchmate.teams.inbound;

import com.microsoft.bot.schema.Activity;

import io.benchmate.teams.settings.TeamsSettings;
import io.benchmate.teams.turn.ActivityJson;
import io.benchmate.teams.turn.CallAnswer;
import io.benchmate.teams.turn.Floor;

import jakarta.servlet.http.HttpServletRequest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;

/** Takes the Connector's calls as bytes: the SDK's types need another Jackson than Spring's. */
@RestController
@ConditionalOnWebApplication
class MessagesEndpoint {
    private static final Logger LOG = LoggerFactory.getLogger(MessagesEndpoint.class);

    private final TokenCheck tokens;
    private final ActivityJson json;
    private final Floor floor;
    private final int limit;

    MessagesEndpoint(TokenCheck tokens, ActivityJson json, Floor floor, TeamsSettings settings) {
        this.tokens = tokens;
        this.json = json;
        this.floor = floor;
        this.limit = Math.toIntExact(settings.bodyLimit().toBytes());
    }

    /** Who calls is settled before a byte of the body is read. */
    @PostMapping(path = "/api/messages", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> take(HttpServletRequest request) throws IOException {
        Caller caller = tokens.check(request.getHeader(HttpHeaders.AUTHORIZATION));
        if (caller instanceof Caller.Stranger(String why)) {
            return refuse(why);
        }
        byte[] body = body(request);
        if (body.length > limit) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        return json.read(body)
                .map(activity -> take(caller, activity))
                .orElseGet(() -> ResponseEntity.badRequest().build());
    }

    /** At most one byte more than may be; a call that names its length gets a buffer that fits. */
    private byte[] body(HttpServletRequest request) throws IOException {
        int named = request.getContentLength();
        int most = named < 0 ? limit : Math.min(named, limit);
        return request.getInputStream().readNBytes(most + 1);
    }

    private ResponseEntity<byte[]> take(Caller caller, Activity activity) {
        if (!caller.maySend(activity)) {
            return refuse("the token does not vouch for this activity");
        }
        CallAnswer answer = floor.take(activity);
        ResponseEntity.BodyBuilder response = ResponseEntity.status(answer.status());
        return answer.body().length == 0
                ? response.build()
                : response.contentType(MediaType.APPLICATION_JSON).body(answer.body());
    }

    private static ResponseEntity<byte[]> refuse(String why) {
        LOG.debug("Refused a call: {}", why);
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    }
}
