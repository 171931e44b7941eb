package io.benchmate.diary.feeds;

/** The secret part of the feeds' addresses: 192 random bits, the same until it is renewed. */
public interface FeedToken {

    /** The one that holds now; the first call makes it. */
    String current();

    /** Makes a new one; what was subscribed to under the old one ends. */
    String renew();
}
