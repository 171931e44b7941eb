package io.benchmate.ask;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds which side of an action is asked about; several may be ("who has it and when"). */
final class AskedWords {
    private static final Map<Asked, Pattern> WORDS = new LinkedHashMap<>();

    static {
        add(
                Asked.CONTACT,
                "\\b(?:phone|telephone)(?: numbers?)?\\b|\\bextension number\\b|\\b(?:email|e"
                        + " ?mail) address(?:es)?\\b|\\bcontact details\\b|\\bcontact number\\b");
        add(
                Asked.WHERE,
                "\\bwhere (?:is|are|was|were|will|do|does|did)\\b(?= .*\\b(?:held|taking place|take"
                    + " place|took"
                    + " place|happening|hosted|being|meeting|meet|be|located|based)\\b)|\\bvenues?\\b|\\blocations?\\b|\\b(?:which|what)"
                    + " (?:room|building|venue|city|campus|town)\\b|\\bwhere is (?:it|that)\\b(?!"
                    + " up to)|\\bwhere(?= (?:is|was|will)"
                    + " .*\\b(?:event|conference|ceremony|meeting|awards?|launch|party|do)\\b)");
        add(
                Asked.COST,
                "\\bhow much (?:money|funding|cash|budget)?\\b|\\bhow"
                    + " expensive\\b|\\bcosts?\\b|\\b(?:what|how big|how large)(?: is| are|"
                    + " was)?(?: the| our| its)? (?:budgets?|costs?|price|spend|fee)\\b|\\bbudget"
                    + " for\\b|\\bhow many"
                    + " pounds\\b|£|\\b(?:spend|spent|spending)\\b|\\bprice\\b|\\bwhat"
                    + " (?:was|is|were) (?:the )?(?:funding|amount)\\b");
        add(
                Asked.NUMBER,
                "\\bhow many\\b|\\bnumber of\\b|\\bwhat"
                    + " (?:percentage|proportion|percent|share|fraction)\\b|\\bwhat %"
                    + " of\\b|\\bresponse rate\\b|\\b(?:turnout|turn out|uptake|take up)\\b|\\bhow"
                    + " often\\b");
        add(
                Asked.MEASURE,
                "\\b(?:yearly |annual )?targets?\\b|\\b(?:success )?measures?\\b|\\bsuccess"
                        + " criteria\\b|\\bkpis?\\b|\\bmetrics?\\b|\\bhow (?:will|do|would|can) we"
                        + " (?:know|measure|judge|tell)\\b|\\b(?:success|good) looks?"
                        + " like\\b|\\bsuccess (?:is |be )?measured\\b|\\bmeasured\\b|\\baiming"
                        + " for\\b|\\bexpected outcomes?\\b|\\bhoping to achieve\\b|\\bcounts as"
                        + " success\\b");
        add(
                Asked.RATING,
                "\\b(?:star"
                    + " )?rat(?:ed|ing|ings|e)\\b|\\bscores?\\b|\\bscored\\b|\\bstars\\b|\\bmarks"
                    + " out of\\b|\\bout of 5\\b|\\b(?:what|how) (?:do|did)"
                    + " (?:staff|technicians|people|the techs|techs) (?:think|rate|feel|score)(?:"
                    + " of| about)?\\b");
        add(
                Asked.COLOUR,
                "\\b(?:what|which) (?:colou?r|rag|rag status|rag colou?r|rag"
                        + " rating)\\b|\\bcolou?r\\b|\\brag\\b");
        add(
                Asked.STATUS,
                "\\bstatus\\b|\\bprogress(?:ing)?\\b|\\bwhere (?:are we|is|have we got|did we"
                        + " get|do we stand|are things)\\b(?: (?:up to|at|with|to))*|\\bhow far"
                        + " (?:along|on)?\\b|\\bhow (?:is|are|did|has|have) .*\\b(?:going|getting"
                        + " on|coming along|coming on|go|gone|doing)\\b");
        add(
                Asked.EVIDENCE,
                "\\bwhat happened\\b|\\bwhat came (?:out )?of\\b|\\bwhat (?:was|were|is|are) the"
                    + " (?:outcomes?|results?)\\b|\\boutcomes?\\b|\\bevidence\\b|\\bcomments?\\b|\\bdid"
                    + " (?:we|they|it|that|you|the|anyone|anybody|someone|our)\\b|\\bwhat"
                    + " (?:has|have) (?:been done|happened|been achieved|we done)\\b|\\bso"
                    + " far\\b|\\b(?:has|have|had) .*\\b(?:happened|been)\\b|\\b(?:actually|ever)"
                    + " happen(?:ed)?\\b|\\bany"
                    + " (?:news|joy|luck|update|updates)\\b|\\bwhy\\b|\\bwho"
                    + " (?:won|attended|came|went|was nominated|spoke|has won|got)\\b|\\bhow"
                    + " did\\b");
        add(
                Asked.FUTURE,
                "\\bnext steps?\\b|\\bfuture(?: work| plans?)?\\b|\\bphase (?:2|two)\\b|\\bnext"
                    + " (?:action )?plan\\b|\\bwhat(?: is|s)? (?:still )?next for\\b|\\bstill"
                    + " needs? (?:to be done|doing|work)\\b|\\bfurther work\\b|\\bfollow up"
                    + " work\\b|\\bwhat (?:is|comes) next\\b|\\bcarried forward\\b|\\bmore needs"
                    + " doing\\b");
        add(
                Asked.WHO,
                "\\bwho"
                    + " (?:is|are|was|were|will|do|does|did|has|have|should|would|can|owns?|leads?|runs?|keeps?|looks?|sorts?|deals?|handles?|manages?|maintains?|to|s|does|organis\\w+|arranges?)\\b|\\bwho\\b|\\bwhose\\b|\\bowners?\\b|\\bowned"
                    + " by\\b|\\bresponsible(?: for)?\\b|\\bresponsibility\\b|\\bin charge(?:"
                    + " of)?\\b|\\bon the hook(?: for)?\\b|\\baccountable(?:"
                    + " for)?\\b|\\b(?:lead|leading) on\\b|\\bpoint of contact\\b|\\bchase(?:"
                    + " about| up)?\\b|\\b(?:speak|talk) to about\\b|\\bwhich"
                    + " (?:team|group|department|workstream|work stream|role)\\b|\\bwhat"
                    + " (?:team|group|workstream)\\b");
        add(
                Asked.WHEN,
                "\\bwhen\\b|\\b(?:what|which) (?:dates?|day|month|year|time of"
                        + " year|time|term)\\b|\\bdeadlines?\\b|\\bdue dates?\\b|\\bhow"
                        + " (?:soon|long)\\b|\\btime"
                        + " ?(?:scales?|lines?|frames?)\\b|\\bdue\\b|\\bdates?\\b|\\bwhich comes"
                        + " first\\b|\\bsooner\\b|\\bcomes first\\b|\\bfinishes first\\b");
    }

    private AskedWords() {}

    /** The sides asked about; their words are taken. */
    static Set<Asked> in(Utterance said) {
        Set<Asked> asked = EnumSet.noneOf(Asked.class);
        WORDS.forEach(
                (side, words) -> {
                    boolean there = said.find(words).isPresent();
                    if (there && side != Asked.EVIDENCE && side != Asked.STATUS) {
                        said.takeAll(words);
                    }
                    if (there) {
                        asked.add(side);
                    }
                });
        return asked;
    }

    private static void add(Asked side, String words) {
        WORDS.put(side, Pattern.compile(words));
    }
}
