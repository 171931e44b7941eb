package io.benchmate.plan.jdbc;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.Legend;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Shade;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * A plan as JSON and back. Equal plans give equal text, so that its hash tells whether two files
 * say the same; maps without an order of their own are sorted for that.
 */
final class PlanJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addMixIn(Action.class, SortedCells.class)
                    .addMixIn(Legend.class, SortedMeanings.class)
                    .addMixIn(Cell.class, Unsigned.class)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private PlanJson() {}

    static String write(Plan plan) {
        return MAPPER.writeValueAsString(plan);
    }

    static Plan read(String json) {
        return MAPPER.readValue(json, Plan.class);
    }

    static String hash(String json) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    interface SortedCells {
        @JsonFormat(with = JsonFormat.Feature.WRITE_SORTED_MAP_ENTRIES)
        Map<Field, Cell> cells();
    }

    interface SortedMeanings {
        @JsonFormat(with = JsonFormat.Feature.WRITE_SORTED_MAP_ENTRIES)
        Map<Shade, String> meanings();
    }

    /**
     * What people recorded is kept beside the plan, never in it. That a text is carried is written
     * only where it is so, and plans that were kept before nobody could tell are read without it.
     */
    @JsonIgnoreProperties("signature")
    interface Unsigned {
        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean carried();
    }
}
