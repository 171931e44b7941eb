package io.benchmate;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

import java.util.Locale;

/**
 * There are no message files: a message is what its caller would say without one. Without a bean of
 * this name Spring makes a source of messages that first lists every language of the JVM, which
 * costs a start more than anything else that it does not need.
 */
@Component("messageSource")
final class Messages implements MessageSource {
    @Override
    public @Nullable String getMessage(
            String code,
            Object @Nullable [] words,
            @Nullable String otherwise,
            @Nullable Locale in) {
        return otherwise;
    }

    @Override
    public String getMessage(String code, Object @Nullable [] words, @Nullable Locale in) {
        throw new NoSuchMessageException(code);
    }

    @Override
    public String getMessage(MessageSourceResolvable asked, @Nullable Locale in) {
        String otherwise = asked.getDefaultMessage();
        if (otherwise == null) {
            throw new NoSuchMessageException(String.valueOf(asked));
        }
        return otherwise;
    }
}
