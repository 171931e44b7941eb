/**
 * Reads a plan from CSV, XLSX, DOCX or pasted text: understands the columns, splits codes, finds
 * themes, and reports row by row what is doubtful. Nothing it reads is live until an admin confirms
 * it. The command line and the chat use it.
 */
@NullMarked
@NamedInterface("importing")
package io.benchmate.plan.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
