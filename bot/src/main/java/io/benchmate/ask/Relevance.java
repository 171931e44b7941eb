package io.benchmate.ask;

import io.benchmate.ask.Candidates.Candidate;
import io.benchmate.plan.Field;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well rows fit a topic. The index finds the candidates; this orders them by rules that can be
 * explained: a word in the title tells more than one in the comments, the word itself more than its
 * synonym, a rare word more than a common one. Safe for use by many threads.
 */
final class Relevance {
    private static final int CANDIDATES = 80;

    /** A word that nobody knows is most often talk, so it hardly lowers what is covered. */
    private static final double TALK = 0.25;

    /**
     * A word of the field that the plan nowhere has may still be a way of saying something else.
     */
    private static final double ABSENT = 0.6;

    /** A word of every plan's prose, such as "support", tells little of what is asked. */
    private static final double LIGHT = 0.45;

    private static final double COMMONER = 0.5;

    /** At most so much is covered by light words alone. */
    private static final double WEAK = 0.3;

    /** Forms of at most this weight are neighbours, not other names. */
    private static final double NEIGHBOUR = 0.6;

    private static final double SCATTERED = 0.15;

    /** The very word that was asked, not one of its family. */
    private static final double AS_ASKED = 1.3;

    private static final double TITLED = 0.5;
    private static final double TOGETHER = 0.25;
    private static final double FURTHER_FIELDS = 0.25;
    private static final double DENSE = 0.3;

    /** What is said here is beside what the action is. */
    private static final List<Field> BESIDE =
            List.of(Field.MEASURE, Field.EVIDENCE, Field.FUTURE, Field.REASON, Field.OWNER);

    private static final Map<Field, Double> TELLING = new EnumMap<>(Field.class);

    static {
        TELLING.put(Field.TITLE, 1.0);
        TELLING.put(Field.DETAIL, 0.72);
        TELLING.put(Field.MEASURE, 0.62);
        TELLING.put(Field.EVIDENCE, 0.62);
        TELLING.put(Field.THEME, 0.4);
        TELLING.put(Field.FUTURE, 0.4);
        TELLING.put(Field.REASON, 0.62);
        TELLING.put(Field.OWNER, 0.3);
        TELLING.put(Field.TIMESCALE, 0.2);
    }

    private final Candidates candidates;
    private final int rows;

    /** The same topic is looked for from several sides while a question is answered. */
    private volatile @Nullable Found last;

    private record Found(Topic topic, List<Hit> hits) {}

    Relevance(Candidates candidates, int rows) {
        this.candidates = candidates;
        this.rows = rows;
    }

    /** The rows that fit at all, best first. */
    List<Hit> of(Topic topic) {
        Found found = last;
        if (found == null || found.topic() != topic) {
            found = new Found(topic, topic.isEmpty() ? List.of() : find(topic));
            last = found;
        }
        return found.hits();
    }

    private List<Hit> find(Topic topic) {
        double[] weights = weights(topic);
        Map<String, Double> rare = new HashMap<>();
        return candidates.of(topic.concepts(), CANDIDATES).stream()
                .map(candidate -> hit(candidate, topic, weights, rare))
                .filter(hit -> hit.score() > 0)
                .sorted(
                        Comparator.comparingDouble((Hit hit) -> -hit.score())
                                .thenComparingInt(hit -> hit.row().at()))
                .toList();
    }

    private double[] weights(Topic topic) {
        return topic.concepts().stream().mapToDouble(this::weight).toArray();
    }

    double weight(Concept concept) {
        double held = 0;
        for (Concept.Form form : concept.forms()) {
            held =
                    Math.max(
                            held,
                            candidates.holding(form.stems()) * (form.weight() > 0.8 ? 1 : 0.5));
        }
        double light = Vocabulary.FIELD.light(concept.own()) ? LIGHT : 1;
        return rarity(held) * light * (!concept.known() ? TALK : held == 0 ? ABSENT : 1);
    }

    private Hit hit(Candidate candidate, Topic topic, double[] weights, Map<String, Double> rare) {
        Row row = candidate.row();
        double score = 0;
        double covered = 0;
        double titled = 0;
        double all = 0;
        for (int i = 0; i < weights.length; i++) {
            Concept concept = topic.concepts().get(i);
            long said = candidate.said()[i];
            double inTitle = Forms.best(row.line(Field.TITLE), concept, said);
            double fits = fits(row, concept, said, rare);
            score += weights[i] * fits;
            covered += fits > 0 ? weights[i] * strength(row, concept, said) : 0;
            titled += inTitle * weights[i];
            all += weights[i];
        }
        double together = together(row, topic) + scattered(row, topic, weights);
        return new Hit(
                row,
                (score + together) * length(row) * dense(candidate, topic),
                solid(candidate, topic) ? covered / all : Math.min(covered / all, WEAK),
                titled / all);
    }

    /**
     * Whether the row has more of the topic than words of every plan's prose, where there is more.
     */
    private static boolean solid(Candidate candidate, Topic topic) {
        boolean light = true;
        for (int i = 0; i < topic.concepts().size(); i++) {
            Concept concept = topic.concepts().get(i);
            boolean tells = concept.known() && !light(concept);
            if (tells && isSaid(candidate.row(), concept, candidate.said()[i])) {
                return true;
            }
            light &= !tells;
        }
        return light;
    }

    /**
     * Whether the row says it, where a mere neighbour of the word counts only in what the action
     * is: a committee that a success measure mentions does not make an action of wellbeing.
     */
    private static boolean isSaid(Row row, Concept concept, long said) {
        boolean about =
                Forms.best(row.line(Field.TITLE), concept, said) > 0
                        || Forms.best(row.line(Field.DETAIL), concept, said) > 0
                        || Forms.best(row.others(), concept, said) > NEIGHBOUR;
        for (int i = 0; i < BESIDE.size() && !about; i++) {
            about = Forms.best(row.line(BESIDE.get(i)), concept, said) > NEIGHBOUR;
        }
        return about || hangsOn(row, concept, said);
    }

    /** "After talks with the estates office": a timescale may name a thing; its numbers do not. */
    private static boolean hangsOn(Row row, Concept concept, long said) {
        return Forms.best(row.line(Field.TIMESCALE), concept, said) > NEIGHBOUR
                && concept.own().chars().anyMatch(Character::isLetter);
    }

    private static boolean light(Concept concept) {
        return Vocabulary.FIELD.light(concept.own());
    }

    /** Words that stand side by side in the question and in the row mean one thing. */
    private double together(Row row, Topic topic) {
        double sum = 0;
        for (String pair : topic.pairs()) {
            String padded = Row.line(List.of(pair));
            for (var telling : TELLING.entrySet()) {
                if (row.line(telling.getKey()).contains(padded)) {
                    sum += TOGETHER * rarity(candidates.holding(pair)) * 2 * telling.getValue();
                    break;
                }
            }
        }
        return sum;
    }

    /** The words of a phrase that the row has, though not side by side. */
    private static double scattered(Row row, Topic topic, double[] weights) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            String own = topic.concepts().get(i).own();
            sum += own.contains(" ") && hasEach(row, own) ? SCATTERED * weights[i] : 0;
        }
        return sum;
    }

    private static boolean hasEach(Row row, String stems) {
        for (String stem : stems.split(" ")) {
            String padded = Row.line(List.of(stem));
            if (TELLING.keySet().stream().noneMatch(field -> row.line(field).contains(padded))) {
                return false;
            }
        }
        return true;
    }

    /** How rare a phrase is, looked up once for a question. */
    private double rarity(String stems, Map<String, Double> known) {
        return known.computeIfAbsent(stems, phrase -> rarity(candidates.holding(phrase)));
    }

    private double rarity(double held) {
        return Math.log(1 + (rows + 1.0) / (held + 1.0));
    }

    /** The best field counts whole; each further one that says it too adds a little. */
    private double fits(Row row, Concept concept, long said, Map<String, Double> rare) {
        if (said == 0) {
            return 0;
        }
        double best = 0;
        double sum = 0;
        for (var telling : TELLING.entrySet()) {
            double here =
                    told(row.line(telling.getKey()), concept, said, rare) * telling.getValue();
            if (telling.getKey() == Field.TITLE) {
                here *= Forms.early(row.line(Field.TITLE), concept, said);
                here *= row.titled().contains(concept.words()) ? AS_ASKED : 1;
            }
            best = Math.max(best, here);
            sum += here;
        }
        best = Math.max(best, told(row.others(), concept, said, rare) * 0.4);
        return best + FURTHER_FIELDS * Math.max(0, sum - best);
    }

    /** A title that says little else than what was asked is the title that was meant. */
    private static double dense(Candidate candidate, Topic topic) {
        String title = candidate.row().line(Field.TITLE);
        double said = 0;
        for (int i = 0; i < topic.concepts().size(); i++) {
            said += Forms.letters(title, topic.concepts().get(i), candidate.said()[i]);
        }
        return 1 + DENSE * Math.min(1, said / Math.max(1, title.length() - 2));
    }

    /** How nearly a row says it anywhere, 0 to 1. */
    static double strength(Row row, Concept concept) {
        return strength(row, concept, Concept.ALL_FORMS);
    }

    private static double strength(Row row, Concept concept, long said) {
        double best = Forms.best(row.others(), concept, said);
        for (Field field : TELLING.keySet()) {
            best = Math.max(best, Forms.best(row.line(field), concept, said));
        }
        return best;
    }

    /** As best, but a form that many rows hold tells less than the rare word that was asked. */
    private double told(String line, Concept concept, long said, Map<String, Double> rare) {
        List<Concept.Form> forms = concept.forms();
        double best = 0;
        for (int at = 0; at < forms.size(); at++) {
            Concept.Form form = forms.get(at);
            boolean maybe = (said & Concept.mark(at)) != 0 && form.weight() > best;
            if (maybe && line.contains(form.padded())) {
                double own = rarity(concept.own(), rare);
                double share = Math.min(1, rarity(form.stems(), rare) / own);
                best = Math.max(best, form.weight() * (COMMONER + (1 - COMMONER) * share));
            }
        }
        return best;
    }

    static double best(String line, Concept concept) {
        return Forms.best(line, concept, Concept.ALL_FORMS);
    }

    /** A short title that says the word is about it; a long one merely mentions it. */
    private static double length(Row row) {
        double words = row.line(Field.TITLE).length() / 6.0;
        return TITLED + (1 - TITLED) * 2 / (1 + Math.sqrt(Math.max(1, words / 4)));
    }
}
