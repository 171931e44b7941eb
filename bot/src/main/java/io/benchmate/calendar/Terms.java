package io.benchmate.calendar;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * When terms run: by the dates that the institution gave for a year, and otherwise by whole months.
 *
 * @param usual the months of every term
 * @param dated terms of single years with their real days
 */
public record Terms(Map<Term, Months> usual, List<Dated> dated) {

    /** A term of one year with its real days. */
    public record Dated(Term term, Days days) {}

    public Terms {
        usual = Map.copyOf(usual);
        dated = List.copyOf(dated);
        if (usual.size() < Term.values().length) {
            throw new IllegalArgumentException("the months of a term are missing");
        }
    }

    /** The term that begins in this calendar year. */
    public Days in(Term term, int year) {
        return dated.stream()
                .filter(each -> each.term() == term && each.days().first().getYear() == year)
                .map(Dated::days)
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(usual.get(term)).in(year));
    }

    /** The same terms with other months for some of them. */
    public Terms with(Map<Term, Months> others, List<Dated> moreDated) {
        Map<Term, Months> months = new EnumMap<>(usual);
        months.putAll(others);
        return new Terms(months, moreDated);
    }
}
