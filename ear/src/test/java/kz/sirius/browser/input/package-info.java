/** What a browser makes of texts that nobody thought of. */
package kz.sirius.browser.input;
