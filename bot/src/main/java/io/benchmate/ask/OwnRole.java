package io.benchmate.ask;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the owner that a person says he is, or has just spoken of: "I'm a technical manager, which
 * have got my name on them?", "standing for the People Board, what has it got on its plate?"
 */
final class OwnRole {
    private static final Pattern OWN =
            Pattern.compile(
                    "\\b(?:with |got |has |have |against )*(?:my|our)(?: own)?"
                        + " (?:names?|plate|lists?|to"
                        + " ?dos?|desk|door|court|responsibilit\\w+|actions?|tasks?|jobs)\\b(?:"
                        + " (?:on|against|to|beside|next to))*(?: (?:it|them))?|\\b(?:is|are)"
                        + " (?:mine|ours)\\b|\\b(?:down|falls?|up) to"
                        + " (?:me|us)\\b|\\b(?:lands?|falls?|sits?|rests?|lies) (?:on|with)"
                        + " (?:me|us)(?: and (?:my|our) (?:opposite"
                        + " numbers?|counterparts?|colleagues|peers|fellow \\w+))?\\b|\\b(?:am"
                        + " i|are we|i am|we are) (?:down for|on the hook(?: for)?|responsible"
                        + " for|supposed to(?: be)?(?: doing| do)?|meant to(?: be)?(?: doing|"
                        + " do)?|signed up (?:for|to)|committed to|leading(?:"
                        + " on)?|doing|owning)|\\b(?:being |been |get(?:s|ting)?"
                        + " )?(?:dumped|landed|lumped|loaded|dropped|shoved|foisted) (?:on|onto|on"
                        + " to|upon) (?:me|us)\\b|\\b(?:do|should|must|have) (?:i|we)"
                        + " (?:own|owe|lead|got(?: to do)?|have(?: got)?(?: to do)?|need to"
                        + " (?:do|deliver))(?= |$)|\\bhave (?:i|we) been"
                        + " (?:landed|lumbered|saddled|tasked|handed|given|left|stuck)(?: with| to"
                        + " do)?(?= |$)|\\b(?:has|have|puts?|lists?|names?|marks?) (?:me|us)(?:"
                        + " down)? (?:for|as)(?: being)?(?: the)?(?: responsible| owners?| leads?|"
                        + " in charge)?\\b|\\b(?:are|am|were) (?:we|i) (?:tied up|caught up|mixed"
                        + " up|named|listed|mentioned|involved|implicated|part of|in on)(?:"
                        + " (?:in|on|with|for))?(?= |$)|\\b(?:will|do|would|might|could|can)"
                        + " (?:i|we) (?:be |get"
                        + " )+(?:dragged|roped|pulled|sucked|drawn|brought|landed|lumbered)(?:"
                        + " (?:in|into|on|to|with))*(?= |$)|\\b(?:have|has|got|with) (?:my|our)"
                        + " (?:role|job|post|team|title|initials) (?:on|against|beside|next to)(?:"
                        + " (?:it|them))?(?= |$)|\\b(?:expected|asked|wanted|needed|required)"
                        + " (?:of|from) (?:me|us)\\b");
    private static final Pattern ITS =
            Pattern.compile(
                    "\\b(?:is|are) theirs\\b|\\b(?:which|what|how many|any) of"
                        + " (?:theirs|(?:their|its)"
                        + " (?:actions|ones|tasks|jobs|items|deadlines))\\b|\\b(?:on|in)"
                        + " (?:its|their) (?:plate|lists?|to"
                        + " ?dos?|hands?)\\b|\\b(?:has|have|does|do|is|are) (?:it|they|she|he)"
                        + " (?:got|own|owns|lead|leading|down for|responsible for|supposed to"
                        + " do|meant to do|doing|have to do|need to"
                        + " do|named|mentioned|listed|involved|tied up|mixed up|part of|on|in)(?:"
                        + " (?:on|in|with|for))?(?= |$)|\\b(?:should|must|ought|does|is|has|was)"
                        + " (?:it|they|she|he) (?:to |be |been |get |got |have )*(?:on top"
                        + " of|leading|running|doing|looking after|sorting|on the hook for|down"
                        + " for|in charge of)(?: on)?(?= |$)|\\bthey are"
                        + " (?:named|mentioned|listed|involved|down)\\b");
    private static final Pattern ROLE =
            Pattern.compile(
                    "\\b(?:i am|we are|i work (?:in|for)|we work (?:in|for)|speaking"
                        + " (?:as|for)|here in|over in|as|on behalf of|asking (?:for|as)|this"
                        + " is|being|just become|just been made|(?:been )?made up to|promoted"
                        + " to|appointed(?: as)?|taken over(?: as)?|(?:asked|told|going|about) to"
                        + " be|(?:started|joined|moved|based|working|arrived|transferred)(?:"
                        + " (?:last|this) (?:week|month|term|year)| today| yesterday|"
                        + " recently)?|new) (?:an? |the |our |new |one of the |part of |member of"
                        + " |on |in |with |from |at |to |as |over )*@(?: (?:in|at|for|from|of|over"
                        + " in) (?:the )?\\w+)?|^(?:(?:us|we) )?(?:the )?@(?: here)?(?="
                        + " (?:what|which|where|when|how|anything|any)\\b)|^(?:the |a"
                        + " )?(?:new|newly appointed) @(?: here)?(?=$|"
                        + " (?:what|which|am|anything|any)\\b)");

    /** Who manages technicians is a technical manager, by whatever name he goes. */
    private static final Pattern MANAGES =
            Pattern.compile(
                    "\\b(?:i|we) (?:(?:line )?manage|lead|supervise|look after|run|am in charge"
                            + " of|am responsible for) (?:(?:the|our|some|all|of|a|team)"
                            + " )*(?:technicians|techs|technical (?:staff|team))(?:"
                            + " (?:in|at|for|of|over in) (?:the )?\\w+)?\\b");

    private OwnRole() {}

    /** The owner that the asker is, where he asks for what is his; the words of both are taken. */
    static Optional<Party> in(Utterance said, IndexedPlan plan) {
        if (!said.has(OWN)) {
            return Optional.empty();
        }
        if (said.has(MANAGES)) {
            return manager(said, plan);
        }
        for (Parties.Found found : plan.parties().in(said)) {
            List<String> words = said.words();
            String before = String.join(" ", words.subList(0, found.from()));
            String after = String.join(" ", words.subList(found.until(), words.size()));
            Matcher role = ROLE.matcher((before + " @ " + after).strip());
            if (role.find() && holds(found.party(), plan)) {
                int from = words(role.group(), 0, role.group().indexOf('@'));
                int until =
                        words(role.group(), role.group().indexOf('@') + 1, role.group().length());
                said.take(found.from() - from, found.until() + until);
                said.takeAll(OWN);
                return Optional.of(found.party());
            }
        }
        return Optional.empty();
    }

    private static Optional<Party> manager(Utterance said, IndexedPlan plan) {
        Utterance title = new Utterance(List.of("technical", "manager"));
        Optional<Party> manager =
                plan.parties().in(title).stream()
                        .map(Parties.Found::party)
                        .filter(party -> holds(party, plan))
                        .findFirst();
        if (manager.isPresent()) {
            said.takeAll(MANAGES);
            said.takeAll(OWN);
        }
        return manager;
    }

    /** The one owner that was spoken of beside a question for what "it" or "they" own. */
    static Optional<Party> spokenOf(String text, IndexedPlan plan) {
        Utterance asked = plan.utterance(text);
        boolean mine = asked.has(OWN);
        if (!mine && !asked.has(ITS)) {
            return Optional.empty();
        }
        Utterance whole = plan.whole(text);
        if (mine) {
            return in(whole, plan);
        }
        List<Party> named =
                plan.parties().in(whole).stream()
                        .map(Parties.Found::party)
                        .filter(party -> holds(party, plan))
                        .distinct()
                        .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** The same question, of which what asks for one's own is taken. */
    static Utterance without(Utterance asked) {
        asked.takeAll(OWN);
        return asked;
    }

    private static boolean holds(Party party, IndexedPlan plan) {
        return plan.rows().stream().anyMatch(row -> party.in(plan.owners(row)));
    }

    private static int words(String text, int from, int until) {
        String part = text.substring(from, until).strip();
        return part.isEmpty() ? 0 : part.split(" ").length;
    }
}
