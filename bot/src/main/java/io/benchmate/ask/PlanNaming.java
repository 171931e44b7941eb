package io.benchmate.ask;

import io.benchmate.plan.Plan;
import io.benchmate.plan.Term;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people name one of the loaded plans in a question, and what is asked besides. Pure. */
final class PlanNaming {
    /** What is asked where a plan is named and nothing else. */
    static final String WHOLE = "how is the plan going?";

    private static final String TERM =
            "20\\d\\d(?:\\s*(?:[-\\u2010-\\u2015/]|to|until)\\s*(?:20)?\\d\\d)?";
    private static final Pattern TERMED =
            Pattern.compile(
                    "(?i)\\b("
                            + TERM
                            + ")\\s+((?:(?:action|technicians?|technical|commitment) )*plan)\\b"
                            + "|\\b(plan) (?:(?:for|of) )?("
                            + TERM
                            + ")(?=\\W*$)");
    private static final Pattern RELATIVE =
            Pattern.compile(
                    "(?i)\\bpredecessor(?! (?:\\w+"
                        + " ){0,2}plan\\b)|\\b(?:old|older|previous|former|earlier|preceding|predecessor|last|last"
                        + " year['’]?s|current|present|live|main|new|newer|newest|latest)"
                        + " (?=(?:(?:action|technicians?|technical|commitment) )*plan\\b)");

    /** "The five year one", where the plan's title says as much of it. */
    private static final Pattern LONG =
            Pattern.compile(
                    "(?i)\\bthe"
                        + " (\\d{1,2}|two|three|four|five|ten)[\\s-]*(y(?:ea)?r|m(?:on)?th)s?[\\s-]+(?:(?:action|technicians?|technical|commitment)"
                        + " )*(?:plan|one)\\b");

    private static final Pattern LENGTH =
            Pattern.compile("(?i)\\b(\\d{1,2}|two|three|four|five|ten)[\\s-]*(year|month)\\b");
    private static final List<String> NUMBERS =
            List.of("", "", "two", "three", "four", "five", "", "", "", "", "ten");
    private static final Set<String> FILLING =
            Set.of(
                    "and", "what", "about", "how", "ok", "okay", "no", "sorry", "please", "switch",
                    "go", "back", "use", "ask", "i", "meant", "mean", "instead", "now", "then",
                    "from", "one", "by", "it", "is");

    private PlanNaming() {}

    /** The question without the plan's name, which is no filter. */
    static String dropped(String asked, Plan plan, boolean named) {
        String text = ofItsLength(asked, plan);
        String plain =
                named
                        ? RELATIVE.matcher(text)
                                .replaceAll(found -> found.group().endsWith(" ") ? "" : "plan")
                        : text;
        Matcher termed = TERMED.matcher(plain);
        if (!Worded.maybe(plain, TERMED) || !termed.find()) {
            return plain;
        }
        Optional<Term> own = Term.in(plan.facts().title());
        if (own.isEmpty()) {
            return plain;
        }
        boolean before = termed.group(1) != null;
        String term = before ? termed.group(1) : termed.group(4);
        return Term.in(term).equals(own)
                ? plain.substring(0, termed.start())
                        + (before ? termed.group(2) : termed.group(3))
                        + plain.substring(termed.end())
                : plain;
    }

    private static String ofItsLength(String text, Plan plan) {
        Matcher said = LONG.matcher(text);
        if (!Worded.maybe(text, LONG) || !said.find()) {
            return text;
        }
        Matcher own = LENGTH.matcher(plan.facts().title());
        return own.find() && length(own).equals(length(said))
                ? said.replaceFirst("the plan")
                : text;
    }

    /** "5y" for "five year" and "5-yr". */
    private static String length(MatchResult found) {
        String number = found.group(1).toLowerCase(Locale.ROOT);
        int spelt = NUMBERS.indexOf(number);
        return (spelt < 0 ? number : String.valueOf(spelt))
                + Character.toLowerCase(found.group(2).charAt(0));
    }

    /** Whether the words name a plan and ask nothing: "and in the old plan?" */
    static boolean alone(Plan plan, String text) {
        String words = String.join(" ", Wording.words(text));
        List<String> left =
                new ArrayList<>(
                        Wording.words(
                                WhichPlan.PREVIOUS
                                        .matcher(
                                                WhichPlan.CURRENT
                                                        .matcher(
                                                                WhichPlan.NEWEST
                                                                        .matcher(words)
                                                                        .replaceAll("plan"))
                                                        .replaceAll("plan"))
                                        .replaceAll("plan")));
        boolean spoken = left.contains("plan");
        left.removeAll(FILLING);
        left.removeAll(WhichPlan.GENERIC);
        List<String> title = Wording.words(plan.facts().title());
        return left.stream()
                .allMatch(word -> title.contains(word) && (spoken || !Spelling.english(word)));
    }

    /** Words by which a plan can be asked: "the current plan", "the 2022-2025 plan". */
    static String of(Plan plan, List<Plan> live) {
        if (plan.equals(live.getFirst())) {
            return "the current plan";
        }
        Set<String> telling = WhichPlan.telling(plan, live);
        String title = plan.facts().title();
        Optional<Term> term = Term.in(title);
        if (term.isPresent()
                && live.stream().filter(one -> term.equals(Term.in(one.facts().title()))).count()
                        == 1
                && names(live, plan, "the " + term.get() + " plan")) {
            return "the " + term.get() + " plan";
        }
        String first = telling.isEmpty() ? "" : telling.iterator().next();
        int at = Wording.fold(title).indexOf(first);
        String named =
                first.isEmpty() || at < 0
                        ? "the previous plan"
                        : "the " + title.substring(at, at + first.length()) + " plan";
        return names(live, plan, named) ? named : title;
    }

    private static boolean names(List<Plan> live, Plan plan, String words) {
        return WhichPlan.named(live, words).filter(plan::equals).isPresent();
    }
}
