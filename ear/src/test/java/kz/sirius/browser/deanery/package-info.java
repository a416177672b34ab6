/** The dean's office at its pages. */
package kz.sirius.browser.deanery;
