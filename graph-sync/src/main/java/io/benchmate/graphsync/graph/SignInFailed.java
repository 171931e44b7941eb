package io.benchmate.graphsync.graph;

import com.azure.identity.CredentialUnavailableException;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An app did not get a token, so Graph was not even asked. The numbers are Entra's own
 * (learn.microsoft.com/entra/identity-platform/reference-error-codes); what stands around them may
 * hold what is secret and is not shown.
 */
final class SignInFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("AADSTS\\d{1,8}");

    SignInFailed(RuntimeException cause) {
        super(cause);
    }

    /** What was thrown, if it is this or was thrown on its account. */
    static Optional<SignInFailed> in(Throwable thrown) {
        return causes(thrown)
                .filter(SignInFailed.class::isInstance)
                .map(SignInFailed.class::cast)
                .findFirst();
    }

    Unreadable unreadable() {
        boolean refused = number().isPresent() || isOurs();
        return new Unreadable(words(), this, !refused, Duration.ZERO);
    }

    private String words() {
        if (number().isPresent()) {
            String number = number().get();
            return "Entra refuses the app's sign-in (%s): %s".formatted(number, meaning(number));
        }
        if (has(CredentialUnavailableException.class)) {
            return "the app cannot sign in: no managed identity answers on this machine";
        }
        return has(UncheckedIOException.class)
                ? "the app cannot sign in: its certificate or token file cannot be read"
                : "the app cannot sign in: Entra could not be reached";
    }

    private static String meaning(String number) {
        return switch (number) {
            case "AADSTS7000215" -> "the secret is wrong; it is the secret's value, not its id";
            case "AADSTS7000222" -> "the secret has expired; make a new one in Entra";
            case "AADSTS700016", "AADSTS90002" -> "the tenant, or the app in it, is not known";
            case "AADSTS700027" -> "the certificate is not among those of the app, or has expired";
            default -> "look at tenant, app and its secret, certificate or token";
        };
    }

    private boolean isOurs() {
        return has(CredentialUnavailableException.class) || has(UncheckedIOException.class);
    }

    private boolean has(Class<? extends Throwable> kind) {
        return causes(this).anyMatch(kind::isInstance);
    }

    private Optional<String> number() {
        return causes(this)
                .flatMap(one -> NUMBER.matcher(String.valueOf(one.getMessage())).results())
                .map(MatchResult::group)
                .findFirst();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, one -> one != null, Throwable::getCause);
    }
}
