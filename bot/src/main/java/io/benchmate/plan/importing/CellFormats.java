package io.benchmate.plan.importing;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

import java.util.Locale;
import java.util.Optional;

/** Turns what a sheet stores of a cell into what Excel shows: "43770" into "Nov-19". */
final class CellFormats {
    private static final String DAY_FIRST = "dd/mm/yyyy";

    private final StylesTable styles;
    private final SharedTexts texts;

    /** English month names as Excel shortens them; the UK's would be "Sept". */
    private final DataFormatter formatter = new DataFormatter(Locale.US);

    private final boolean from1904;

    /**
     * @param from1904 whether days count from 1904 instead of 1900 (18.2.28: date1904)
     */
    CellFormats(StylesTable styles, SharedTexts texts, boolean from1904) {
        this.from1904 = from1904;
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
                return formatter.formatRawCellContents(value, 0, "General", from1904);
            }
            int number = format.getDataFormat();
            String shown = monthFirst(number, pattern) ? DAY_FIRST : pattern;
            return formatter.formatRawCellContents(value, number, shown, from1904);
        } catch (NumberFormatException notNumber) {
            return stored;
        }
    }

    /**
     * Excel's own short date (ECMA-376 part 1, 18.8.30: 14 and 22) is kept as month/day/year, and
     * shown in the order of the reader's country.
     */
    private static boolean monthFirst(int number, String pattern) {
        return DateUtil.isADateFormat(number, pattern)
                && pattern.toLowerCase(Locale.ROOT).matches("(?:\\[[^]]*])*m{1,2}\\W+d{1,2}\\W.*");
    }

    /** The colour that fills cells of this style, empty for white and for none. */
    Optional<Fill> fill(int style) {
        XSSFCellStyle format = style(style);
        if (format == null || format.getFillPattern() != FillPatternType.SOLID_FOREGROUND) {
            return Optional.empty();
        }
        XSSFColor colour = format.getFillForegroundColorColor();
        String hex = colour == null ? null : colour.getARGBHex();
        return hex == null ? Optional.empty() : Fill.of(hex);
    }

    /** The colour in which cells of this style are written, where it is one of a status. */
    Optional<Fill> ink(int style) {
        XSSFCellStyle format = style(style);
        XSSFColor colour = format == null ? null : format.getFont().getXSSFColor();
        String hex = colour == null ? null : colour.getARGBHex();
        return hex == null
                ? Optional.empty()
                : Fill.of(hex).filter(fill -> fill.shade().isPresent());
    }

    private @org.jspecify.annotations.Nullable XSSFCellStyle style(int style) {
        return style >= 0 && style < styles.getNumCellStyles() ? styles.getStyleAt(style) : null;
    }
}
