package io.benchmate.nudge.review;

import io.benchmate.people.Assignee;
import io.benchmate.people.OwnerNames;
import io.benchmate.people.Owners;
import io.benchmate.plan.Field;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Recording;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names of persons that a version for everybody must not show: of those who recorded something,
 * of those whom owners are mapped to, of owners that the plan prints as persons, and whatever
 * stands behind a form of address. A role stays. A name that nothing tells of as one cannot be
 * known; the pack says so. Pure.
 */
final class Names {
    static final String NAME = "[name left out]";
    static final String OWNER = "[a person]";
    private static final String ADDRESS = "[address left out]";

    private static final Pattern MAIL = Pattern.compile("[\\w.+'-]+@[\\w-]+(?:\\.[\\w-]+)+");

    /** Somebody's own files: their address has the person's name in it. */
    private static final Pattern OWN_FILES =
            Pattern.compile("https?://\\S*/personal/\\S+", Pattern.CASE_INSENSITIVE);

    private static final Pattern ADDRESSED =
            Pattern.compile(
                    "\\b(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Sir|Dame)\\.?(?:\\s+\\p{Lu}\\.?)*"
                            + "(?:\\s+\\p{Lu}[\\p{L}'’-]+){1,3}");

    private static final Pattern PERSON =
            Pattern.compile(
                    "\\p{Lu}[\\p{Ll}'’-]+(?:\\s+\\p{Lu}\\.?)?(?:\\s+\\p{Lu}[\\p{L}'’-]+){1,2}");

    private final List<Pattern> known;
    private final Set<String> owners;
    private final Map<String, String> key;

    private Names(List<Pattern> known, Set<String> owners, Map<String, String> key) {
        this.known = known;
        this.owners = owners;
        this.key = key;
    }

    /**
     * @param histories everything recorded on the plan, for the names of its authors
     * @param mapped who stands behind the plan's owners
     */
    static Names of(
            Plan laid, Collection<List<Recording>> histories, Owners mapped, Vocabulary words) {
        Set<String> names = new LinkedHashSet<>();
        histories.forEach(all -> all.forEach(each -> names.add(each.by().name())));
        mapped.mapped().values().stream()
                .flatMap(List::stream)
                .filter(Assignee.Person.class::isInstance)
                .forEach(each -> names.add(each.name()));
        Set<String> persons = folded(names);
        Map<String, String> key = laid.facts().key();
        laid.actions().stream()
                .flatMap(action -> action.text(Field.OWNER).stream())
                .flatMap(cell -> OwnerNames.in(cell, key, Set.of()).stream())
                .filter(owner -> isPerson(owner, persons, words))
                .forEach(names::add);
        return new Names(patterns(names, words), folded(names), key);
    }

    private static Set<String> folded(Set<String> names) {
        return names.stream().map(OwnerNames::folded).collect(Collectors.toSet());
    }

    private static boolean isPerson(String owner, Set<String> persons, Vocabulary words) {
        if (persons.contains(OwnerNames.folded(owner)) || ADDRESSED.matcher(owner).matches()) {
            return true;
        }
        return PERSON.matcher(owner).matches()
                && List.of(owner.split("\\s+")).stream().noneMatch(words::isRole)
                && (GIVEN.contains(owner.split("\\s+")[0].toLowerCase(Locale.UK))
                        || List.of(owner.split("\\s+")).stream()
                                .anyMatch(each -> !words.knows(each)));
    }

    /** Whole names first; then a given name or surname by itself, where it is no word. */
    private static List<Pattern> patterns(Set<String> names, Vocabulary words) {
        Set<String> whole = new LinkedHashSet<>();
        Set<String> parts = new LinkedHashSet<>();
        for (String name : names) {
            String plain = name.strip();
            if (plain.length() > 2 && !plain.equals("forgotten")) {
                whole.add(plain);
                for (String part : plain.split("\\s+")) {
                    if (part.length() > 2
                            && Character.isUpperCase(part.codePointAt(0))
                            && !words.knows(part)
                            && !words.isRole(part)) {
                        parts.add(part);
                    }
                }
            }
        }
        whole.addAll(parts);
        return whole.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(name -> Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})"))
                .toList();
    }

    /** A text without them. */
    String without(String text) {
        String left = OWN_FILES.matcher(text).replaceAll(ADDRESS);
        left = MAIL.matcher(left).replaceAll(ADDRESS);
        left = ADDRESSED.matcher(left).replaceAll(Matcher.quoteReplacement(NAME));
        for (Pattern each : known) {
            left = each.matcher(left).replaceAll(Matcher.quoteReplacement(NAME));
        }
        return left;
    }

    /** An owner's cell, its persons replaced; roles, groups and what parts them stay. */
    String withoutPersons(String cell) {
        String left = cell;
        for (String owner : OwnerNames.in(cell, key, owners)) {
            if (owners.contains(OwnerNames.folded(owner))) {
                left = left.replace(owner, OWNER);
            }
        }
        return without(left);
    }

    static int count(String text) {
        int found = 0;
        for (String mark : List.of(NAME, OWNER, ADDRESS)) {
            found += (text.length() - text.replace(mark, "").length()) / mark.length();
        }
        return found;
    }

    /** Which words tell that something is no name. */
    interface Vocabulary {
        /** Whether it is an English word, or the plan's own. */
        boolean knows(String word);

        /** Whether it stands in the name of a role, a group or an office. */
        default boolean isRole(String word) {
            return ROLES.contains(word.toLowerCase(Locale.UK).replaceAll("[^\\p{L}]", ""));
        }
    }

    /** Given names that are words too. */
    private static final Set<String> GIVEN =
            Set.of(
                    "mark",
                    "grace",
                    "rose",
                    "will",
                    "bill",
                    "rob",
                    "sue",
                    "dawn",
                    "joy",
                    "faith",
                    "hope",
                    "jack",
                    "ray",
                    "frank",
                    "grant",
                    "guy",
                    "pat",
                    "gene",
                    "art",
                    "dale",
                    "drew",
                    "iris",
                    "ivy",
                    "jade",
                    "june",
                    "april",
                    "may",
                    "ruby",
                    "amber",
                    "holly",
                    "heather",
                    "olive",
                    "pearl",
                    "penny",
                    "robin",
                    "victor",
                    "earl",
                    "miles",
                    "clay",
                    "cliff",
                    "heath",
                    "bob",
                    "rich",
                    "nick",
                    "harry",
                    "carol",
                    "violet",
                    "daisy",
                    "lily",
                    "basil",
                    "john",
                    "josh",
                    "tom",
                    "max",
                    "jean",
                    "don",
                    "ted",
                    "sandy",
                    "ginger",
                    "charity",
                    "constance",
                    "summer",
                    "autumn");

    private static final Set<String> ROLES =
            Set.of(
                    "head",
                    "heads",
                    "director",
                    "directors",
                    "dean",
                    "deans",
                    "manager",
                    "managers",
                    "officer",
                    "officers",
                    "team",
                    "teams",
                    "group",
                    "groups",
                    "committee",
                    "board",
                    "school",
                    "schools",
                    "faculty",
                    "faculties",
                    "college",
                    "department",
                    "departments",
                    "service",
                    "services",
                    "office",
                    "technical",
                    "technician",
                    "technicians",
                    "lead",
                    "leads",
                    "leader",
                    "leaders",
                    "chair",
                    "registrar",
                    "provost",
                    "vice",
                    "chancellor",
                    "pro",
                    "champion",
                    "champions",
                    "steering",
                    "working",
                    "staff",
                    "university",
                    "network",
                    "human",
                    "resources",
                    "estates",
                    "library",
                    "marketing",
                    "communications",
                    "secretary",
                    "administrator",
                    "coordinator",
                    "adviser",
                    "advisor",
                    "union",
                    "partner",
                    "partners",
                    "sponsor",
                    "senior",
                    "deputy",
                    "assistant",
                    "associate",
                    "operations",
                    "development",
                    "learning",
                    "research",
                    "events",
                    "safety");
}
