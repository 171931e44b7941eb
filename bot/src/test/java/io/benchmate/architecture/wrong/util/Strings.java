package io.benchmate.architecture.wrong.util;

final class Strings {}
