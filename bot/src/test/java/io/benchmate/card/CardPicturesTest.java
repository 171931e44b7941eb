package io.benchmate.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import io.benchmate.browser.Chromium;
import io.benchmate.browser.Readable;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

/** Microsoft's renderer draws every card; the pictures are under target/pictures/cards. */
class CardPicturesTest {
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.startOrSkip();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"light,desktop,504", "light,phone,360", "dark,desktop,504", "dark,phone,360"})
    void everyCardIsReadableOnScreenAndPhone(String theme, String screen, int width) {
        Page page = chromium.page(width, 300);
        Gallery gallery = new Gallery(page, theme);
        List<String> faults = new ArrayList<>();

        SampleCards.all()
                .forEach(
                        (name, card) -> {
                            gallery.show(card.card());
                            Chromium.picture(page, "cards/%s-%s-%s".formatted(name, theme, screen));
                            Readable.faults(page).forEach(fault -> faults.add(name + ": " + fault));
                        });

        assertThat(faults).isEmpty();
        assertThat(gallery.problems()).isEmpty();
    }
}
