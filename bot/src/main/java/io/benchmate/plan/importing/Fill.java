package io.benchmate.plan.importing;

import io.benchmate.plan.Shade;

import java.util.Optional;

/** The colour that fills a cell, as red, green and blue. */
record Fill(int rgb) {
    private static final int WHITE = 0xffffff;

    /** The colour of RRGGBB or AARRGGBB; empty for white, and for what is no colour. */
    static Optional<Fill> of(String hex) {
        if (!hex.matches("(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}")) {
            return Optional.empty();
        }
        int rgb = Integer.parseInt(hex.substring(hex.length() - 6), 16);
        return rgb == WHITE ? Optional.empty() : Optional.of(new Fill(rgb));
    }

    /** As one of a status column's four; empty for grey and for hues between the four. */
    Optional<Shade> shade() {
        int red = rgb >> 16;
        int green = rgb >> 8 & 0xff;
        int blue = rgb & 0xff;
        int most = Math.max(red, Math.max(green, blue));
        int spread = most - Math.min(red, Math.min(green, blue));
        if (most < 90 || spread * 10 < most * 3) {
            return Optional.empty();
        }
        return hue(degrees(red, green, blue, most, spread));
    }

    /** The hue on the colour circle, red at 0. */
    private static double degrees(int red, int green, int blue, int most, double spread) {
        if (most == red) {
            return (60 * (green - blue) / spread + 360) % 360;
        }
        return most == green ? 120 + 60 * (blue - red) / spread : 240 + 60 * (red - green) / spread;
    }

    private static Optional<Shade> hue(double degrees) {
        if (degrees <= 14 || degrees >= 345) {
            return Optional.of(Shade.RED);
        }
        if (degrees >= 24 && degrees <= 62) {
            return Optional.of(Shade.AMBER);
        }
        if (degrees >= 78 && degrees <= 165) {
            return Optional.of(Shade.GREEN);
        }
        return degrees >= 190 && degrees <= 250 ? Optional.of(Shade.BLUE) : Optional.empty();
    }
}
