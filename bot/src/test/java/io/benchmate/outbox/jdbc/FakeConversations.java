package io.benchmate.outbox.jdbc;

import io.benchmate.outbox.Address;
import io.benchmate.outbox.Conversations;
import io.benchmate.outbox.Delivery;
import io.benchmate.outbox.Message;
import io.benchmate.outbox.Recipient;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** Notes what it is told to send, and answers as it was told to; by default that it arrived. */
final class FakeConversations implements Conversations {
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final Deque<Supplier<Delivery>> answers = new ArrayDeque<>();

    @Override
    public synchronized Delivery send(Recipient to, Optional<Address> known, Message message) {
        String where = known.map(Address::conversationId).orElse("new");
        sent.add(to.id() + "@" + where + ": " + message.text());
        Supplier<Delivery> answer = answers.poll();
        return answer == null ? new Delivery.Sent("conversation", "activity") : answer.get();
    }

    synchronized void answersNext(Supplier<Delivery> answer) {
        answers.add(answer);
    }

    List<String> sent() {
        return sent;
    }
}
