package io.benchmate.ask;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the names of a plan's key are called in talk, besides the abbreviation and the full name.
 */
final class KeyNames {
    /** A directorate goes by what it is of. */
    private static final Set<String> BODIES =
            Set.of("director", "directorat", "depart", "offic", "divis", "unit", "team");

    private final Function<String, List<String>> stems;
    private final List<Parties.Known> known = new ArrayList<>();

    KeyNames(Function<String, List<String>> stems) {
        this.stems = stems;
    }

    /**
     * @param key meanings by abbreviation
     */
    List<Parties.Known> of(Map<String, String> key) {
        key.forEach(this::key);
        tails();
        tellingWords();
        return List.copyOf(known);
    }

    private void key(String abbreviation, String meaning) {
        List<String> abbreviated = stems.apply(abbreviation);
        List<String> spelt = Parties.bare(stems.apply(meaning.replaceAll("\\(.*?\\)", " ")));
        if (abbreviation.length() < 2 || spelt.isEmpty()) {
            return;
        }
        Party party =
                new Party(
                        abbreviation,
                        Set.copyOf(
                                List.of(String.join(" ", abbreviated), String.join(" ", spelt))));
        known.add(new Parties.Known(abbreviated, party, Parties.isPlain(abbreviation)));
        known.add(new Parties.Known(spelt, party, spelt.size() < 3));
        List<String> turned = turned(meaning);
        if (!turned.isEmpty()) {
            known.add(new Parties.Known(turned, party, false));
        }
        parts(abbreviation, party);
        if (spelt.size() > 2 && BODIES.contains(spelt.getLast())) {
            List<String> bare = spelt.subList(0, spelt.size() - 1);
            known.add(new Parties.Known(bare, party, bare.size() < 2));
        }
        halves(meaning, spelt.size(), party);
        if (spelt.getLast().endsWith("group") && spelt.size() < 4) {
            known.add(new Parties.Known(List.of(spelt.getLast()), party, true));
        }
    }

    /** "V&R" is said as "V and R"; of "OD+PL" people say only OD. */
    private void parts(String abbreviation, Party party) {
        if (abbreviation.indexOf('&') > 0) {
            List<String> letters = Parties.bare(stems.apply(abbreviation.replace("&", " ")));
            known.add(new Parties.Known(letters, party, false));
        }
        if (abbreviation.indexOf('+') > 0) {
            List<String> all = Parties.bare(stems.apply(abbreviation.replace("+", " ")));
            known.add(new Parties.Known(all, party, false));
            Stream.of(abbreviation.split("\\+"))
                    .filter(part -> part.length() > 1)
                    .map(stems)
                    .forEach(part -> known.add(new Parties.Known(part, party, false)));
        }
    }

    /** "Health and Safety Office" is meant by either half too. */
    private void halves(String meaning, int whole, Party party) {
        for (String half : meaning.split(" and ")) {
            List<String> words = Parties.bare(stems.apply(half));
            if (words.size() > 1 && words.size() < whole) {
                known.add(new Parties.Known(words, party, true));
            }
        }
    }

    /** "Directors of Faculty Operations" are called "faculty operations directors" too. */
    private List<String> turned(String meaning) {
        String[] sides = meaning.replaceAll("\\(.*?\\)", " ").strip().split(" of ", 2);
        if (sides.length < 2 || sides[0].contains(" ")) {
            return List.of();
        }
        return Parties.bare(stems.apply(sides[1] + " " + sides[0]));
    }

    /** "Faculty Technical Leads" are "the technical leads", where no other name ends so. */
    private void tails() {
        Map<List<String>, Set<Party>> tails = new LinkedHashMap<>();
        for (Parties.Known one : known) {
            if (one.words().size() > 2 && Parties.GENERIC.contains(one.words().getFirst())) {
                List<String> tail = one.words().subList(1, one.words().size());
                tails.computeIfAbsent(tail, _ -> new HashSet<>()).add(one.party());
            }
        }
        tails.forEach(
                (tail, parties) -> {
                    if (parties.size() == 1
                            && known.stream().noneMatch(one -> one.words().equals(tail))) {
                        known.add(new Parties.Known(tail, parties.iterator().next(), true));
                    }
                });
    }

    /** One telling word of a name in the key, where no other name has it: "Estates". */
    private void tellingWords() {
        Map<String, Party> once = new LinkedHashMap<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Parties.Known one : known) {
            for (String word : one.words().size() > 1 ? one.words() : List.<String>of()) {
                boolean first = seen.add(word) || one.party().equals(once.get(word));
                boolean tells =
                        word.length() > 4
                                && !Parties.GENERIC.contains(word)
                                && !Topics.chatter(word);
                if (first && tells) {
                    once.put(word, one.party());
                } else {
                    once.remove(word);
                }
            }
        }
        once.forEach((word, party) -> known.add(new Parties.Known(List.of(word), party, true)));
    }
}
