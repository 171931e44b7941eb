package io.benchmate.lists;

import java.util.Map;

/** Where graph-sync's secrets are: the environment, under the names that its example lists. */
public interface ListSecrets {
    Map<String, String> environment();
}
