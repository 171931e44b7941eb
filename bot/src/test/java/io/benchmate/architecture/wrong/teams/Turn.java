package io.benchmate.architecture.wrong.teams;

public record Turn(String text) {}
