/**
 * Filled reports become files: PDF/A-3a and PDF/UA-1, tagged, small, the same bytes for the same pages, with a place for the
 * signature. Knows nothing of what is printed: what an element means is said by its properties in the template
 * ({@link kz.sirius.pages.Tag}). SOP-2/21: T8, R22, R25, R40.
 */
@NullMarked
package kz.sirius.pages;

import org.jspecify.annotations.NullMarked;
