package io.benchmate.plan.importing;

import io.benchmate.plan.Shade;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

import java.util.Locale;
import java.util.Optional;

/** Turns what a sheet stores of a cell into what Excel shows: "43770" into "Nov-19". */
final class CellFormats {
    private final StylesTable styles;
    private final SharedTexts texts;
    private final DataFormatter formatter = new DataFormatter(Locale.UK);

    CellFormats(StylesTable styles, SharedTexts texts) {
        this.styles = styles;
        this.texts = texts;
    }

    /**
     * The shown text.
     *
     * @param type the cell's type as stored (ECMA-376 part 1, 18.18.11: s, str, inlineStr, b, e, n)
     */
    String text(String type, int style, String stored) {
        return switch (type) {
            case "s" -> shared(stored);
            case "b" -> stored.equals("1") ? "TRUE" : "FALSE";
            case "e" -> "";
            case "str", "inlineStr", "d" -> stored;
            default -> number(style, stored);
        };
    }

    private String shared(String index) {
        return index.matches("\\d{1,7}") ? texts.at(Integer.parseInt(index)) : "";
    }

    private String number(int style, String stored) {
        try {
            double value = Double.parseDouble(stored);
            XSSFCellStyle format = style(style);
            String pattern = format == null ? null : format.getDataFormatString();
            if (format == null || pattern == null) {
                return formatter.formatRawCellContents(value, 0, "General");
            }
            return formatter.formatRawCellContents(value, format.getDataFormat(), pattern);
        } catch (NumberFormatException notNumber) {
            return stored;
        }
    }

    /** The colour that fills cells of this style, as a status; empty for none of the four. */
    Optional<Shade> fill(int style) {
        XSSFCellStyle format = style(style);
        if (format == null || format.getFillPattern() != FillPatternType.SOLID_FOREGROUND) {
            return Optional.empty();
        }
        XSSFColor colour = format.getFillForegroundColorColor();
        String hex = colour == null ? null : colour.getARGBHex();
        return hex == null ? Optional.empty() : Fill.shade(hex);
    }

    private @org.jspecify.annotations.Nullable XSSFCellStyle style(int style) {
        return style >= 0 && style < styles.getNumCellStyles() ? styles.getStyleAt(style) : null;
    }
}
