package io.benchmate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.DefaultMessageSourceResolvable;

import java.util.Locale;

class MessagesTest {
    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext(Messages.class);

    @Test
    void springTakesThemForItsOwn() {
        assertThat(context.getBean("messageSource", MessageSource.class))
                .isInstanceOf(Messages.class);
        assertThat(context.getMessage("a.code", null, "what is said", Locale.UK))
                .isEqualTo("what is said");
    }

    @Test
    void aMessageWithoutWordsOfItsOwnIsUnknown() {
        var nothing = new DefaultMessageSourceResolvable("a.code");
        var said = new DefaultMessageSourceResolvable(new String[] {"a.code"}, "said");

        assertThat(context.getMessage(said, Locale.UK)).isEqualTo("said");
        assertThatThrownBy(() -> context.getMessage(nothing, Locale.UK))
                .isInstanceOf(NoSuchMessageException.class);
        assertThatThrownBy(() -> context.getMessage("a.code", null, Locale.UK))
                .isInstanceOf(NoSuchMessageException.class);
    }
}
