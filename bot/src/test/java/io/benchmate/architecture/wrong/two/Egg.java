package io.benchmate.architecture.wrong.two;

import io.benchmate.architecture.wrong.one.Hen;

import java.util.List;

public record Egg(List<Hen> hens) {}
