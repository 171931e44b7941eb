package io.benchmate.graphsync.graph;

import com.azure.core.credential.TokenCredential;
import com.microsoft.graph.models.UserScopeTeamsAppInstallation;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Installs the bot's own app in Teams for somebody.
 *
 * <p>Needs the application permission {@code TeamsAppInstallation.ReadWriteSelfForUser.All}, the
 * least of "Install app for user" (learn.microsoft.com/graph/api/userteamwork-post-installedapps):
 * it reaches no other app. An app that is there already is answered with 409, so the same call may
 * be made twice.
 */
public final class GraphInstaller {
    private static final String PERMISSION = "TeamsAppInstallation.ReadWriteSelfForUser.All";

    private final Calls calls;
    private final String catalogueId;

    GraphInstaller(Calls calls, String catalogueId) {
        this.calls = calls;
        this.catalogueId = Calls.safe(catalogueId);
    }

    /** What came of it. */
    public enum Outcome {
        INSTALLED,
        ALREADY_THERE,
        /** The directory has no such person, or he has no licence for Teams. */
        NO_SUCH_PERSON,
        /** The app lacks the permission, or a policy of Teams keeps the app from him. */
        FORBIDDEN,
        /** Graph could not be asked, or refused for another reason; it may be tried again. */
        NOT_NOW
    }

    /**
     * @param baseUrl such as https://graph.microsoft.com/v1.0
     * @param credential of the bot's own registration; asked at the first call
     * @param catalogueId the app's id in the organisation's catalogue, which is not the manifest's
     */
    public static GraphInstaller at(
            URI baseUrl,
            Supplier<TokenCredential> credential,
            String catalogueId,
            Patience patience,
            InstantSource clock) {
        return new GraphInstaller(
                new Calls(baseUrl, credential, patience, clock, Thread::sleep), catalogueId);
    }

    /** Never throws for what Graph or the network does. */
    public Outcome install(String person) {
        String id = Calls.safe(person);
        try {
            Optional<UserScopeTeamsAppInstallation> unused =
                    calls.repeats()
                            .of(() -> calls.faults(PERMISSION).calling(() -> post(id, bound())));
            return Outcome.INSTALLED;
        } catch (Unreadable e) {
            return e.refusal().map(GraphInstaller::outcome).orElse(Outcome.NOT_NOW);
        } catch (RuntimeException notSetUp) {
            return Outcome.NOT_NOW;
        }
    }

    private static Outcome outcome(Refusal refusal) {
        return switch (refusal.status()) {
            case 409 -> Outcome.ALREADY_THERE;
            case 403 -> Outcome.FORBIDDEN;
            case 404 -> Outcome.NO_SUCH_PERSON;
            default -> Outcome.NOT_NOW;
        };
    }

    private @Nullable UserScopeTeamsAppInstallation post(
            String id, UserScopeTeamsAppInstallation body) {
        return calls.graph().users().byUserId(id).teamwork().installedApps().post(body);
    }

    /** Made anew for every attempt: the SDK sends an object once. */
    private UserScopeTeamsAppInstallation bound() {
        UserScopeTeamsAppInstallation installation = new UserScopeTeamsAppInstallation();
        installation.setAdditionalData(
                new HashMap<>(
                        Map.of(
                                "teamsApp@odata.bind",
                                calls.baseUrl() + "/appCatalogs/teamsApps/" + catalogueId)));
        return installation;
    }
}
