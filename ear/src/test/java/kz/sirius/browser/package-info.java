/**
 * Tests that need a browser: the demonstration runs once for all of them with a database of its own, and each person of
 * a test has a Chromium window of his own. See {@link kz.sirius.browser.BrowserTest}.
 */
package kz.sirius.browser;
