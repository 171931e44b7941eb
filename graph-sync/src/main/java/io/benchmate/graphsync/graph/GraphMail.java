package io.benchmate.graphsync.graph;

import com.azure.core.credential.TokenCredential;
import com.microsoft.graph.models.BodyType;
import com.microsoft.graph.models.EmailAddress;
import com.microsoft.graph.models.ItemBody;
import com.microsoft.graph.models.Message;
import com.microsoft.graph.models.Recipient;
import com.microsoft.graph.users.item.sendmail.SendMailPostRequestBody;

import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Sends plain mails from one mailbox, each once.
 *
 * <p>Needs the application permission {@code Mail.Send}, the least of "user: sendMail"
 * (learn.microsoft.com/graph/api/user-sendmail). It reaches every mailbox unless Exchange's
 * role-based access for applications limits it to this one. The call has no key by which Graph
 * would know a repetition, so it is never repeated here: what breaks off is of unknown outcome.
 */
public final class GraphMail {
    private final Calls calls;
    private final String mailbox;

    GraphMail(Calls calls, String mailbox) {
        this.calls = calls;
        this.mailbox = mailbox;
    }

    /** What came of it. */
    public sealed interface Mailed {
        /** Graph accepted it (202), which is not yet its delivery. */
        record Accepted() implements Mailed {}

        /**
         * It was surely not sent, and may be later.
         *
         * @param after as Graph asks; zero when it does not
         */
        record NotNow(Duration after, String reason) implements Mailed {}

        /** It was surely not sent and will not be. */
        record Refused(String reason) implements Mailed {}

        /** It may have been sent. */
        record Unknown(String reason) implements Mailed {}
    }

    /**
     * @param baseUrl such as https://graph.microsoft.com/v1.0
     * @param mailbox the address from which all mails come
     */
    public static GraphMail at(
            URI baseUrl,
            Supplier<TokenCredential> credential,
            String mailbox,
            Patience patience,
            InstantSource clock) {
        return new GraphMail(
                new Calls(baseUrl, credential, patience, clock, Thread::sleep), mailbox);
    }

    /** One call; never throws for what Graph or the network does. */
    public Mailed send(String to, String subject, String text) {
        try {
            calls.faults("Mail.Send").calling(() -> post(body(to, subject, text)));
            return new Mailed.Accepted();
        } catch (Unreadable e) {
            return e.refusal()
                    .map(refusal -> refused(refusal, e))
                    .orElseGet(
                            () ->
                                    neverLeft(e)
                                            ? new Mailed.NotNow(Duration.ZERO, e.reason())
                                            : new Mailed.Unknown(e.reason()));
        } catch (RuntimeException notSetUp) {
            return new Mailed.Refused("the app cannot sign in to Graph");
        }
    }

    private static Mailed refused(Refusal refusal, Unreadable e) {
        return switch (refusal.status()) {
            case 401, 429 -> new Mailed.NotNow(e.askedWait(), e.reason());
            case 400, 403 -> new Mailed.Refused(e.reason());
            case 404 -> new Mailed.Refused("there is no such mailbox to send from");
            default ->
                    refusal.status() < 500
                            ? new Mailed.Refused(e.reason())
                            : new Mailed.Unknown(e.reason());
        };
    }

    /** Whether not even a connection came about. */
    private static boolean neverLeft(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof ConnectException || each instanceof UnknownHostException) {
                return true;
            }
        }
        return false;
    }

    private @org.jspecify.annotations.Nullable Object post(SendMailPostRequestBody body) {
        calls.graph().users().byUserId(mailbox).sendMail().post(body);
        return null;
    }

    private static SendMailPostRequestBody body(String to, String subject, String text) {
        EmailAddress address = new EmailAddress();
        address.setAddress(to);
        Recipient recipient = new Recipient();
        recipient.setEmailAddress(address);
        ItemBody content = new ItemBody();
        content.setContentType(BodyType.Text);
        content.setContent(text);
        Message message = new Message();
        message.setSubject(subject);
        message.setBody(content);
        message.setToRecipients(new ArrayList<>(List.of(recipient)));
        SendMailPostRequestBody body = new SendMailPostRequestBody();
        body.setMessage(message);
        body.setSaveToSentItems(true);
        return body;
    }
}
