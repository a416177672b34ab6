/** The administrator at his pages. */
package kz.sirius.browser.admin;
