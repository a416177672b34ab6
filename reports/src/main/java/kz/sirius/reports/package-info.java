/**
 * Data in, PDF out: templates, fonts, one renderer per document. SOP-2/21: transcript T3–T6, appendix to the diploma T1 and
 * T9, Diploma Supplement T10; R2, R4–R10, R25, R26, R40, R41. Knows nobody: what a template may print comes in as records of
 * this package; how it is written in each language is decided here.
 */
@NullMarked
package kz.sirius.reports;

import org.jspecify.annotations.NullMarked;
