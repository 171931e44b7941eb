package io.benchmate.diary.boards;

import io.benchmate.outbox.Address;
import io.benchmate.outbox.Conversations;
import io.benchmate.outbox.Delivery;
import io.benchmate.outbox.Edits;
import io.benchmate.outbox.Message;
import io.benchmate.outbox.Recipient;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Teams' channels in memory, behind the two ports that the connector implements: threads with their
 * posts and replies, and faults on demand. A kill is an Error, which nobody on the way catches;
 * after it nothing is changed any more until the process is started again.
 */
public final class Channels implements Conversations, Edits {
    private final Map<String, List<Shown>> channels = new LinkedHashMap<>();
    private final Map<String, Shown> byThread = new LinkedHashMap<>();
    private final Set<String> cutOff = new LinkedHashSet<>();
    private Supplier<Fault> faults = () -> Fault.NONE;
    private boolean killed;
    private int last;

    /** What goes wrong with one call. */
    public enum Fault {
        NONE,
        TOO_MANY,
        LOST,
        KILLED_BEFORE,
        KILLED_AFTER,
        REMOVED
    }

    /** The process died. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1L;

        Killed() {
            super(null, null, false, false);
        }
    }

    /** A post and its replies. */
    public static final class Shown {
        public final String thread;
        public final List<String> replies = new ArrayList<>();
        public String text;
        public int changes;
        public boolean lost;

        Shown(String thread, String text) {
            this.thread = thread;
            this.text = text;
        }
    }

    public synchronized void faults(Supplier<Fault> next) {
        faults = next;
    }

    public synchronized List<Shown> in(String channel) {
        return channels.getOrDefault(channel, List.of());
    }

    /** The channels and threads in which a sending was cut off. */
    public synchronized Set<String> cutOff() {
        return Set.copyOf(cutOff);
    }

    /** The process is started again. */
    public synchronized void start() {
        killed = false;
    }

    @Override
    public synchronized Delivery send(Recipient to, Optional<Address> known, Message message) {
        Fault fault = faults.get();
        if (fault == Fault.KILLED_BEFORE || fault == Fault.KILLED_AFTER) {
            cutOff.add(to.id());
        }
        switch (fault) {
            case TOO_MANY -> {
                return new Delivery.NotNow(Duration.ofSeconds(3), "429");
            }
            case REMOVED -> {
                return new Delivery.Undeliverable("BotNotInConversationRoster");
            }
            case KILLED_BEFORE -> throw new Killed();
            case NONE, LOST, KILLED_AFTER -> {}
        }
        Delivery delivery = keep(to.id(), message.text());
        if (fault == Fault.KILLED_AFTER) {
            throw new Killed();
        }
        return delivery;
    }

    private Delivery keep(String id, String text) {
        String activity = "f:" + ++last;
        Shown root = byThread.get(id);
        if (root != null) {
            root.replies.add(text);
            return new Delivery.Sent(id, activity);
        }
        String thread = id + ";messageid=" + activity;
        Shown post = new Shown(thread, text);
        channels.computeIfAbsent(id, channel -> new ArrayList<>()).add(post);
        byThread.put(thread, post);
        return new Delivery.Sent(thread, activity);
    }

    @Override
    public synchronized Delivery change(String conversationId, String activityId, Message message) {
        if (killed) {
            throw new Killed();
        }
        Fault fault = faults.get();
        killed = fault == Fault.KILLED_BEFORE || fault == Fault.KILLED_AFTER;
        Shown post = byThread.get(conversationId);
        if (fault == Fault.LOST && post != null) {
            post.lost = true;
        }
        if (post == null || post.lost || fault == Fault.LOST) {
            return new Delivery.Undeliverable("HTTP 404 " + GONE);
        }
        switch (fault) {
            case TOO_MANY -> {
                return new Delivery.NotNow(Duration.ofSeconds(3), "429");
            }
            case REMOVED -> {
                return new Delivery.Undeliverable("BotNotInConversationRoster");
            }
            case KILLED_BEFORE -> throw new Killed();
            case NONE, LOST, KILLED_AFTER -> {}
        }
        post.text = message.text();
        post.changes++;
        if (fault == Fault.KILLED_AFTER) {
            throw new Killed();
        }
        return new Delivery.Sent(conversationId, activityId);
    }
}
