package io.benchmate.teams.turn;

import com.microsoft.bot.schema.Activity;

import java.util.List;
import java.util.Map;

/** Which Entra tenants are answered. An empty list answers every one, as the demo does. */
record Tenants(List<String> allowed) {

    boolean admit(Activity activity) {
        String tenant = of(activity);
        return allowed.isEmpty()
                || (!tenant.isBlank() && allowed.stream().anyMatch(tenant::equalsIgnoreCase));
    }

    /** The tenant of the conversation, or an empty text. */
    static String of(Activity activity) {
        if (activity.getChannelData() instanceof Map<?, ?> data
                && data.get("tenant") instanceof Map<?, ?> tenant
                && tenant.get("id") instanceof String id) {
            return Surrogates.mend(id);
        }
        String id = activity.getConversation().getTenantId();
        return id == null ? "" : id;
    }
}
