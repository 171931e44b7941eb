package io.benchmate.card;

import io.benchmate.ask.Answer;
import io.benchmate.ask.Basis;
import io.benchmate.plan.Action;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;

/** The questions that a card offers to ask next, in words that a person could type. */
final class NextSteps {
    private NextSteps() {}

    static ObjectNode details(Basis basis, Action action) {
        String code = action.code();
        return Press.question("Details of " + code, "action " + code, data(basis));
    }

    static ObjectNode owner(Basis basis, Action action) {
        return Press.question(
                "Who owns it?", "who owns action " + action.code() + "?", data(basis));
    }

    static ObjectNode related(Basis basis, Action action) {
        return Press.question(
                "Related actions", "what is related to action " + action.code() + "?", data(basis));
    }

    static List<ObjectNode> offers(Basis basis, List<Answer.Offer> offers) {
        return offers.stream()
                .map(offer -> Press.question(offer.title(), offer.question(), data(basis)))
                .toList();
    }

    static ObjectNode question(String words, Map<String, String> data) {
        return Press.question(words, words, data);
    }

    static Map<String, String> data(Basis basis) {
        return Press.data("plan", basis.plan().id().value());
    }
}
