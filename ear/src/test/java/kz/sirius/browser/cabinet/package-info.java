/** A learner in his cabinet. */
package kz.sirius.browser.cabinet;
