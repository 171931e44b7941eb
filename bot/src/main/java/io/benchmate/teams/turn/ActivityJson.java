package io.benchmate.teams.turn;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Serialization;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Reads and writes the SDK's activities; the SDK's own mapper loses some and swallows errors. */
public final class ActivityJson {
    /** Far deeper than anything that Teams sends, far from the end of a stack. */
    private static final int DEEPEST = 100;

    private final JsonMapper mapper;

    public ActivityJson() {
        mapper = mapper();
        registerTheSdkModules();
    }

    /**
     * The SDK looks for Jackson's modules when it is first touched, by the class loader of the
     * thread that touches it: only the main thread's finds them in a packed jar.
     */
    private static void registerTheSdkModules() {
        Serialization.createObjectNode();
    }

    /** The activity; empty when the text is no JSON, or not the JSON of an activity. */
    public Optional<Activity> read(byte[] json) {
        try {
            return Optional.ofNullable(mapper.readValue(json, Activity.class))
                    .filter(activity -> activity.getType() != null);
        } catch (IOException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    public byte[] write(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (IOException bug) {
            throw new UncheckedIOException(bug);
        }
    }

    private static JsonMapper mapper() {
        JsonFactory factory =
                JsonFactory.builder()
                        .streamReadConstraints(
                                StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                        .build();
        return JsonMapper.builder(factory)
                .addModules(
                        new JavaTimeModule(),
                        new Jdk8Module(),
                        new ParameterNamesModule(),
                        new SimpleModule().addDeserializer(String.class, new WholeText()))
                .disable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                .serializationInclusion(JsonInclude.Include.NON_NULL)
                .addMixIn(Activity.class, WithReadableTimestamp.class)
                .build();
    }

    /**
     * The SDK's own pattern reads "12.345" as 345 nanoseconds and refuses a time without a
     * fraction.
     */
    private abstract static class WithReadableTimestamp {
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Nullable OffsetDateTime timestamp;
    }

    /** Half of a surrogate pair cannot be written again; it is replaced where it comes in. */
    private static final class WholeText extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1L;

        WholeText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            return Surrogates.mend(StringDeserializer.instance.deserialize(parser, context));
        }
    }
}
