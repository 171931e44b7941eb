package io.benchmate.architecture.wrong.one;

import io.benchmate.architecture.wrong.two.Egg;

import java.util.List;

public record Hen(List<Egg> eggs) {}
