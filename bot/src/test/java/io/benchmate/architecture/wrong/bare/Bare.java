package io.benchmate.architecture.wrong.bare;

final class Bare {}
