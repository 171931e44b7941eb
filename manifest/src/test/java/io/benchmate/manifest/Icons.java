package io.benchmate.manifest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/** Both icons: there, of the right size, the outline white on nothing. */
final class Icons {
    private Icons() {}

    static List<String> faults(AppPackage app) throws IOException {
        List<String> faults = new ArrayList<>();
        BufferedImage color = read(app, "color", 192, faults);
        BufferedImage outline = read(app, "outline", 32, faults);
        if (color != null && opaque(color) < color.getWidth() * color.getHeight()) {
            faults.add("the color icon is not filled to its edges");
        }
        if (outline != null && !isWhiteOnNothing(outline)) {
            faults.add("the outline icon is not white on a transparent ground");
        }
        return faults;
    }

    private static @org.jspecify.annotations.Nullable BufferedImage read(
            AppPackage app, String name, int size, List<String> faults) throws IOException {
        String path = app.manifest().path("icons").path(name).asString("");
        byte[] bytes = app.files().get(path);
        BufferedImage image = bytes == null ? null : ImageIO.read(new ByteArrayInputStream(bytes));
        if (image == null) {
            faults.add("no picture " + path);
        } else if (image.getWidth() != size || image.getHeight() != size) {
            faults.add("%s is not %d x %d".formatted(path, size, size));
        }
        return image;
    }

    private static boolean isWhiteOnNothing(BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int pixel = image.getRGB(x, y);
                if (pixel >>> 24 != 0 && (pixel & 0xFFFFFF) != 0xFFFFFF) {
                    return false;
                }
            }
        }
        int opaque = opaque(image);
        return opaque > 0 && opaque < image.getWidth() * image.getHeight();
    }

    private static int opaque(BufferedImage image) {
        int opaque = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                opaque += image.getRGB(x, y) >>> 24 == 255 ? 1 : 0;
            }
        }
        return opaque;
    }
}
