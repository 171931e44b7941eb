package io.benchmate.demo;

import java.util.List;

/**
 * A conversation of the demo, seen by one person.
 *
 * @param type as Teams calls it: personal, groupChat or channel
 * @param id the conversation's id; of a channel without the thread
 */
record Spot(String key, String name, String type, String id) {
    static final String TEAM = "19:demo-technicians@thread.tacv2";

    private static final Spot GROUP =
            new Spot(
                    "group",
                    "Technical leads (group chat)",
                    "groupChat",
                    "19:demo-leads@thread.v2");
    private static final Spot CHANNEL =
            new Spot("channel", "Technicians › General", "channel", TEAM);

    static List<Spot> of(Member member) {
        Spot own = new Spot("personal", "Benchmate", "personal", "a:demo-" + member.key);
        return List.of(own, GROUP, CHANNEL);
    }

    static Spot of(Member member, String key) {
        return of(member).stream()
                .filter(spot -> spot.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no conversation " + key));
    }

    boolean personal() {
        return type.equals("personal");
    }

    /** In a channel every post starts a thread of its own. */
    String conversation(String root) {
        return type.equals("channel") ? id + ";messageid=" + root : id;
    }
}
