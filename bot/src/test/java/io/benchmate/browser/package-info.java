/**
 * A real browser for tests: Debian's Chromium, driven by Playwright, without network but loopback.
 * Tests that need it are skipped where none is installed.
 */
@NullMarked
package io.benchmate.browser;

import org.jspecify.annotations.NullMarked;
