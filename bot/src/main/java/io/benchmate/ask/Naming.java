package io.benchmate.ask;

import io.benchmate.plan.Field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds the owners and themes that a question names, and takes their words. */
final class Naming {
    private static final Pattern OF_OWNERS =
            Pattern.compile(
                    "\\b(?:workstreams?|work"
                        + " streams?|responsible|team|group|list|plate|hand|sat|sitting|sits|on top"
                        + " of|leading|leads|owning|owns|running|runs?(?=$)|handling|delivering|jobs|court|remit|committed|belongs?(?:"
                        + " to)?|as (?:the |an? )?(?:owner|lead)|(?:led|owned) by|mentions?(?=$|"
                        + " (?:them|us)))\\b|\\b(?:is |are )?named?(?:s (?:on|against|beside|next"
                        + " to)| (?:on|against|for))\\b(?: it\\b| them\\b)?|\\b(?:an?"
                        + " )?(?:stakeholder|partner|player) in\\b|\\b(?:which|that) (?:ones?"
                        + " |actions? |rows? )?mentions?\\b");
    private static final Pattern OF_THEMES =
            Pattern.compile("\\b(?:section|theme|heading|pillar|area|workstream)s?\\b");

    /** "What theme is the website under?" asks where it stands, not what it is about. */
    private static final Pattern WHICH_THEME =
            Pattern.compile(
                    "\\b(?:what|which) (?:theme|section|heading|pillar|category)(?="
                            + " (?:is|are|does|do|has)\\b)");

    private static final Pattern TOGETHER =
            Pattern.compile(
                    "\\b(?:share[sd]?(?: between)?|sharing|jointly|joint|together|in common|both|as"
                            + " a pair|overlap\\w*|co ?own(?:s|ed|ing)?|as well as|too|joint"
                            + " owners?|fellow owners?|between them|the two of them|held"
                            + " jointly|alongside|co ?lead(?:s|ing)?)\\b");

    private static final Pattern ALONE =
            Pattern.compile(
                    "\\b(?:all )?(?:on|by) (?:their|there|its|his|her|our|my)"
                            + " (?:own|self|selves)\\b|\\bby itself\\b|\\b(?:by"
                            + " )?(?:themselves|themself|ourselves)\\b|\\b(?:solely|alone|single"
                            + " handed(?:ly)?|without (?:anybody|anyone|any)"
                            + " (?:else|help|other))\\b|\\bnobody else\\b|\\bno one else\\b");

    private static final Pattern ONLY_THEIRS =
            Pattern.compile(
                    "\\b(?:are|is) (?:just|only|purely|solely) (?:(?:the|for|with|down to) )*@"
                            + "|@ (?:only|alone)\\b");

    private static final Pattern OUTSIDE =
            Pattern.compile("\\b(?:outside(?: of)?|excluding|besides|beyond|except)\\b");
    private static final Pattern EITHER = Pattern.compile("\\beither\\b");

    /** Who belongs to a group is no owner's action: "more people on the working group". */
    private static final Pattern MEMBERS =
            Pattern.compile(
                    "\\b(?:people|members|volunteers|places|seats|reps|bodies|faces|folk|everyone|everybody|anyone|someone)"
                        + " (?:on|in|for|from|to join|joining) (?:the |our )?@|\\bjoin(?:s|ing)?"
                        + " (?:the |our"
                        + " )?@|\\b(?:i|we|someone|somebody|anyone|anybody|people|me|us)"
                        + " (?:(?:to|can|could|also|ever|want|like|apply|sign|volunteer|still|just)"
                        + " )*(?:get|be|go|sit|stand|serve|up|elected|voted|asked)(?:"
                        + " (?:myself|ourselves|to))? (?:on|onto|in|into|for) (?:to )?(?:the |our"
                        + " )?@");

    private static final Set<String> LEADS =
            Set.of(
                    "leading",
                    "lead",
                    "leads",
                    "running",
                    "handling",
                    "managing",
                    "organising",
                    "delivering",
                    "heading",
                    "driving",
                    "owning",
                    "own",
                    "owns");

    /** First name and last, and no group such as "Makers' Day group". */
    private static final Pattern PERSON =
            Pattern.compile("\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)? \\p{Lu}\\p{Ll}+");

    /** What people are called that names a time, or asks for one, elsewhere. */
    private static final Set<String> TIMELY =
            Set.of(
                    "will",
                    "may",
                    "march",
                    "april",
                    "june",
                    "august",
                    "summer",
                    "summers",
                    "winter",
                    "winters",
                    "spring",
                    "friday",
                    "day",
                    "week",
                    "weeks",
                    "easter",
                    "noel",
                    "christmas",
                    "term");

    private final IndexedPlan plan;

    Naming(IndexedPlan plan) {
        this.plan = plan;
    }

    List<Party> owners(Utterance said) {
        List<Parties.Found> named = plan.parties().in(said);
        if (named.size() == 1 && said.has(TOGETHER) && spansAnd(said, named.getFirst())) {
            return List.of(joint(said, named));
        }
        boolean together =
                said.has(TOGETHER)
                        && named.stream().map(Parties.Found::party).distinct().count() > 1
                        && named.stream().allMatch(found -> holds(found.party()));
        if (together) {
            return List.of(joint(said, named));
        }
        return said.has(EITHER) && named.size() > 1 ? either(said, named) : each(said, named);
    }

    /** One owner cell names both: "joint between events and V&R". */
    private static boolean spansAnd(Utterance said, Parties.Found found) {
        return said.words().subList(found.from(), found.until()).contains("and");
    }

    /** "What do HR and Finance do together?" asks for what both of them own. */
    private static Party joint(Utterance said, List<Parties.Found> named) {
        named.forEach(found -> said.take(found.from(), found.until()));
        said.takeAll(TOGETHER);
        said.takeAll(OF_OWNERS);
        return Party.together(named.stream().map(Parties.Found::party).distinct().toList());
    }

    private static List<Party> either(Utterance said, List<Parties.Found> named) {
        named.forEach(found -> said.take(found.from(), found.until()));
        said.take(EITHER);
        said.takeAll(OF_OWNERS);
        return named.stream().map(Parties.Found::party).distinct().toList();
    }

    private static boolean after(Pattern pattern, Utterance said, int from, int until) {
        List<String> words = said.words();
        String before = String.join(" ", words.subList(0, from));
        String after = String.join(" ", words.subList(until, words.size()));
        return pattern.matcher(before + " @ " + after).find();
    }

    private boolean holds(Party party) {
        return plan.rows().stream().anyMatch(row -> party.in(plan.owners(row)));
    }

    private List<Party> each(Utterance said, List<Parties.Found> named) {
        List<Party> owners = new ArrayList<>();
        List<Party> left = new ArrayList<>();
        LeftOut leftOut = LeftOut.owners(said, plan.themes().in(said.afresh()));
        for (Parties.Found found : named) {
            boolean alone = aloneWithout(said, found);
            boolean not = leftOut.holds(found.from(), found.until());
            if (isMeant(said, found, alone, not)) {
                boolean only = !not && after(ONLY_THEIRS, said, found.from(), found.until());
                Party party = only ? found.party().alone() : found.party();
                (not ? left : owners).add(only || not ? party : sense(said, party));
                said.take(found.from(), until(said, found));
                said.takeAll(OF_OWNERS);
                if (Ownership.ofAPart(said, found)) {
                    TakingPart.take(said);
                }
            }
        }
        if (!left.isEmpty()) {
            owners.add(Party.noneOf(left));
        }
        return owners;
    }

    private boolean isMeant(Utterance said, Parties.Found found, boolean alone, boolean not) {
        boolean theme =
                plan.themes().in(said.afresh()).stream()
                        .anyMatch(one -> one.standsAt(found.from(), found.until()));
        return !plan.topics().within(said, found.from(), found.until())
                && !(found.plain() && isTitle(said, found))
                && !after(MEMBERS, said, found.from(), found.until())
                && (((not || said.has(ALONE) || WithOthers.asked(said)) && !theme)
                        || Ownership.meant(said, found, alone, theme)
                        || (alone && !theme && !titled(said, found)));
    }

    /** "What is June Summers doing?": looked for before dates are, its words are taken. */
    Optional<Party> calledLikeATime(Utterance said) {
        return plan.parties().in(said).stream()
                .filter(found -> found.until() - found.from() > 1)
                .filter(found -> PERSON.matcher(found.party().name()).matches())
                .filter(found -> timely(said.words().subList(found.from(), found.until())))
                .findFirst()
                .map(
                        found -> {
                            boolean not =
                                    LeftOut.owners(said, List.of())
                                            .holds(found.from(), found.until());
                            said.take(found.from(), until(said, found));
                            return not ? found.party().not() : sense(said, found.party());
                        });
    }

    private static boolean timely(List<String> name) {
        return name.stream().anyMatch(TIMELY::contains);
    }

    private static Party sense(Utterance said, Party party) {
        return WithOthers.taken(said)
                ? party.withOthers()
                : said.take(ALONE).isPresent() ? party.alone() : party;
    }

    /** "Is HR leading any?": that an owner leads is no topic. */
    private static int until(Utterance said, Parties.Found found) {
        int next = found.until();
        boolean leads =
                next < said.words().size()
                        && said.isFree(next)
                        && LEADS.contains(said.words().get(next));
        return leads ? next + 1 : next;
    }

    /** Whether some title speaks of what the words of a name mean too. */
    private boolean titled(Utterance said, Parties.Found found) {
        String stems = stems(said, found);
        return plan.rows().stream().anyMatch(row -> row.holds(Field.TITLE, stems));
    }

    /** Whether an action is called just so: "who does the website?" where one is "Website". */
    private boolean isTitle(Utterance said, Parties.Found found) {
        String title = " " + stems(said, found) + " ";
        return plan.rows().stream().anyMatch(row -> row.line(Field.TITLE).equals(title));
    }

    private String stems(Utterance said, Parties.Found found) {
        List<String> words = said.words().subList(found.from(), found.until());
        return String.join(" ", plan.stems(String.join(" ", words)));
    }

    private boolean aloneWithout(Utterance said, Parties.Found found) {
        Predicate<String> silent = Placing.silentIn(said);
        for (int i = 0; i < said.words().size(); i++) {
            boolean inside = i >= found.from() && i < found.until();
            if (!inside && said.isFree(i) && !silent.test(said.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    private Set<String> others(Set<String> themes) {
        Set<String> others = new HashSet<>(plan.themes().names());
        others.removeAll(themes);
        return others;
    }

    /** One word of a theme may belong to a phrase of its own: "career progression". */
    private boolean isPart(Utterance said, Themes.Found found) {
        return !found.whole() && plan.topics().within(said, found.from(), found.until());
    }

    Set<String> themes(Utterance said) {
        Set<String> themes = new HashSet<>(AcrossThemes.in(said, plan.themes().names()));
        said.take(WHICH_THEME);
        Set<String> left = new HashSet<>();
        LeftOut leftOut = LeftOut.themes(said);
        for (Themes.Found found : plan.themes().in(said)) {
            boolean not = leftOut.holds(found.from(), found.until());
            if (not || (ThemeSense.meant(said, found) && !isPart(said, found))) {
                (not ? left : themes).addAll(found.themes());
                said.take(found.from(), found.until());
                said.take(OF_THEMES);
                said.take(OUTSIDE);
            }
        }
        if (!left.isEmpty() && themes.isEmpty()) {
            themes.addAll(others(left));
        }
        themes.removeAll(left);
        return themes;
    }
}
