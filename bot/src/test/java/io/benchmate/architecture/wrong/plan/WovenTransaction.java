package io.benchmate.architecture.wrong.plan;

import org.springframework.transaction.annotation.Transactional;

@Transactional
final class WovenTransaction {}
