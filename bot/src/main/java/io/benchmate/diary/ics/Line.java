package io.benchmate.diary.ics;

import java.util.Map;

/**
 * One property as the file has it.
 *
 * @param parameters by their names in capitals
 * @param value still escaped
 */
record Line(String name, Map<String, String> parameters, String value) {

    String parameter(String wanted) {
        return parameters.getOrDefault(wanted, "");
    }

    /** The value as text (RFC 5545, 3.3.11); what is escaped wrongly stays as it is. */
    String text() {
        StringBuilder text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\\' || i + 1 == value.length()) {
                text.append(c);
                continue;
            }
            char next = value.charAt(++i);
            switch (next) {
                case 'n', 'N' -> text.append('\n');
                case '\\', ';', ',', ':', '"' -> text.append(next);
                default -> text.append(c).append(next);
            }
        }
        return text.toString().strip();
    }
}
