package io.benchmate.teams.inbound;

import com.microsoft.bot.schema.Activity;

import io.benchmate.teams.settings.TeamsSettings;
import io.benchmate.teams.turn.ActivityJson;
import io.benchmate.teams.turn.CallAnswer;
import io.benchmate.teams.turn.Floor;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

import java.io.IOException;

/**
 * Takes the Connector's calls as bytes: the SDK's types need another Jackson than Spring's. Nothing
 * of what Spring MVC does for a call is needed here, and this is where nearly all calls come in.
 */
final class MessagesEndpoint extends HttpServlet {
    static final String PATH = "/api/messages";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(MessagesEndpoint.class);

    private final transient TokenCheck tokens;
    private final transient ActivityJson json;
    private final transient Floor floor;
    private final int limit;

    MessagesEndpoint(TokenCheck tokens, ActivityJson json, Floor floor, TeamsSettings settings) {
        this.tokens = tokens;
        this.json = json;
        this.floor = floor;
        this.limit = Math.toIntExact(settings.bodyLimit().toBytes());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!isJson(request.getContentType())) {
            response.sendError(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
            return;
        }
        CallAnswer answer = take(request);
        response.setStatus(answer.status());
        if (answer.body().length > 0) {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.setContentLength(answer.body().length);
            response.getOutputStream().write(answer.body());
        }
    }

    private static boolean isJson(@Nullable String type) {
        try {
            return type != null
                    && MediaType.APPLICATION_JSON.includes(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException none) {
            return false;
        }
    }

    /** Who calls is settled before a byte of the body is read. */
    private CallAnswer take(HttpServletRequest request) throws IOException {
        Caller caller = tokens.check(request.getHeader(HttpHeaders.AUTHORIZATION));
        if (caller instanceof Caller.Stranger(String why)) {
            return refuse(why);
        }
        byte[] body = body(request);
        if (body.length > limit) {
            return bare(HttpStatus.CONTENT_TOO_LARGE);
        }
        return json.read(body)
                .map(activity -> take(caller, activity))
                .orElseGet(() -> bare(HttpStatus.BAD_REQUEST));
    }

    /** At most one byte more than may be; a call that names its length gets a buffer that fits. */
    private byte[] body(HttpServletRequest request) throws IOException {
        int named = request.getContentLength();
        int most = named < 0 ? limit : Math.min(named, limit);
        return request.getInputStream().readNBytes(most + 1);
    }

    private CallAnswer take(Caller caller, Activity activity) {
        return caller.maySend(activity)
                ? floor.take(activity)
                : refuse("the token does not vouch for this activity");
    }

    private static CallAnswer refuse(String why) {
        LOG.debug("Refused a call: {}", why);
        return bare(HttpStatus.UNAUTHORIZED);
    }

    private static CallAnswer bare(HttpStatus status) {
        return new CallAnswer(status.value(), new byte[0]);
    }
}
