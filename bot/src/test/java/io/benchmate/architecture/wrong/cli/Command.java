package io.benchmate.architecture.wrong.cli;

public record Command(String name) {}
