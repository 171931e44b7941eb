package io.benchmate.teams.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.nimbusds.jose.jwk.JWKSet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The Connector's signing keys as they were published at one moment; immutable.
 *
 * @param endorsements the channels that each key may sign for, by key id
 * @param fetched when
 */
record KeySet(JWKSet keys, Map<String, Set<String>> endorsements, Instant fetched) {
    private static final JsonMapper JSON = new JsonMapper();

    static KeySet parse(byte[] json, Instant now) throws IOException {
        try {
            JWKSet keys = JWKSet.parse(new String(json, StandardCharsets.UTF_8));
            if (keys.isEmpty()) {
                throw new IOException("the key document holds no keys");
            }
            return new KeySet(keys, endorsements(JSON.readTree(json)), now);
        } catch (ParseException malformed) {
            throw new IOException(malformed);
        }
    }

    /** The library leaves out what is not in its standard. */
    private static Map<String, Set<String>> endorsements(JsonNode document) {
        Map<String, Set<String>> found = new HashMap<>();
        for (JsonNode key : document.path("keys")) {
            Set<String> channels = new HashSet<>();
            key.path("endorsements").forEach(channel -> channels.add(channel.asText()));
            found.put(key.path("kid").asText(), Set.copyOf(channels));
        }
        return Map.copyOf(found);
    }

    boolean has(String keyId) {
        return keys.getKeyByKeyId(keyId) != null;
    }

    boolean sameKeys(KeySet other) {
        return keys.toJSONObject().equals(other.keys.toJSONObject())
                && endorsements.equals(other.endorsements);
    }
}
