package io.benchmate.card;

import io.benchmate.plan.Shade;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The small drawn mark of a status: a disc for blue, a diamond for green, a triangle for amber, a
 * square for red, so that the shape tells what the colour tells. The word always stands beside it.
 * The pictures travel inside the card, since Teams fetches pictures from public addresses only.
 */
final class Mark {
    private static final Map<Shade, String> PICTURES = pictures();

    private Mark() {}

    static ObjectNode of(Shade shade) {
        return Parts.element("Image")
                .put("url", PICTURES.get(shade))
                .put("altText", shade.words())
                .put("width", "14px")
                .put("height", "14px");
    }

    /** The mark followed by a paragraph, aligned. */
    static ObjectNode beside(Shade shade, Run... runs) {
        ObjectNode picture = Parts.narrow(of(shade)).put("verticalContentAlignment", "Center");
        ObjectNode words = Parts.wide(java.util.List.of(Parts.text(runs)));
        Parts.spaced(words, Parts.Spacing.SMALL).put("verticalContentAlignment", "Center");
        return Parts.columns(picture, words);
    }

    /** The status with which a line begins ("Blue: complete"), if it begins with one. */
    static Optional<Shade> opening(String line) {
        return Arrays.stream(Shade.values())
                .filter(shade -> shade != Shade.WORDS)
                .filter(shade -> opens(line, shade.words()))
                .findFirst();
    }

    private static boolean opens(String line, String word) {
        return line.regionMatches(true, 0, word, 0, word.length())
                && (line.length() == word.length()
                        || !Character.isLetter(line.charAt(word.length())));
    }

    private static Map<Shade, String> pictures() {
        Map<Shade, String> pictures = new EnumMap<>(Shade.class);
        for (Shade shade : Shade.values()) {
            pictures.put(shade, picture(shade.name().toLowerCase(Locale.ROOT) + ".png"));
        }
        return pictures;
    }

    private static String picture(String name) {
        try (InputStream file = Mark.class.getResourceAsStream("/card/" + name)) {
            if (file == null) {
                throw new IllegalStateException("no picture /card/" + name);
            }
            return "data:image/png;base64,"
                    + Base64.getEncoder().encodeToString(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
