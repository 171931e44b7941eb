package io.benchmate.card;

import com.microsoft.playwright.Page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A bare page on which Microsoft's renderer draws one card in a Teams theme. */
final class Gallery {
    private static final String LIGHT =
            "--page:#f5f5f5;--card:#fff;--text:#242424;--line:#e0e0e0;--button-line:#d1d1d1;"
                    + "--hover:#f0f0f0;--brand:#5b5fc7;--on-brand:#fff";
    private static final String DARK =
            "--page:#1f1f1f;--card:#2d2c2c;--text:#fff;--line:#3d3d3d;--button-line:#666;"
                    + "--hover:#383838;--brand:#7f85f5;--on-brand:#1b1a1a";

    private final Page page;

    Gallery(Page page, String theme) {
        this.page = page;
        String colours = theme.equals("dark") ? DARK : LIGHT;
        page.setContent(
                "<!doctype html><html lang=en-GB><title>Card</title><style>"
                        + resource("/demo/cards.css")
                        + ":root{--font:'Segoe UI','Liberation Sans',Arial,system-ui,sans-serif;"
                        + colours
                        + "}body{margin:0;padding:12px;background:var(--page)}"
                        + "#card{max-width:480px}</style><div id=card class=teams-card></div>");
        script(resource("/third-party/adaptivecards/adaptivecards.min.js"));
        script(resource("/demo/cards.js"));
        String config =
                resource(
                        "/third-party/adaptivecards-hostconfig/microsoft-teams-" + theme + ".json");
        script("Cards.setConfig('" + theme + "', " + config + ")");
        script("window.theme = '" + theme + "'");
    }

    void show(String card) {
        script("window.card = " + card);
        page.evaluate("document.getElementById('card').replaceChildren(Cards.draw(card, theme))");
    }

    /** What the renderer found wrong with the cards so far. */
    @SuppressWarnings("unchecked")
    List<String> problems() {
        return (List<String>) page.evaluate("Cards.problems");
    }

    private void script(String content) {
        page.addScriptTag(new Page.AddScriptTagOptions().setContent(content));
    }

    private static String resource(String name) {
        try (InputStream file = Gallery.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
