/**
 * Plans of two universities that do not exist, as rich and as untidy as real ones: as CSV, as a
 * workbook with merged cells and as a Word table. The demo loads the first and its readers upload
 * the second; tests of any feature may use both.
 */
@NullMarked
package io.benchmate.sample;

import org.jspecify.annotations.NullMarked;
