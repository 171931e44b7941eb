/**
 * Takes events and awards in: tables (CSV, XLSX), and the comparison of anything that comes in with
 * what is there, so that a person sees what would be added and changed before it is. Pure.
 */
@NullMarked
@NamedInterface("importing")
package io.benchmate.diary.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
