/**
 * The doctor: looks at what somebody who sets Benchmate up could get wrong, and says how to mend
 * it. Each part of the bot brings the checks of its own settings; the command line gathers them in
 * a context of their own, so that one broken setting does not hide the others. Nothing it says
 * holds a secret, and nothing it does changes anything.
 */
@NullMarked
@NamedInterface("doctor")
package io.benchmate.admin.doctor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
