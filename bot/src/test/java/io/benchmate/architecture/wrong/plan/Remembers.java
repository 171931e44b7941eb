package io.benchmate.architecture.wrong.plan;

final class Remembers {
    static int count = 0;

    void once() {
        count = 1;
    }
}
