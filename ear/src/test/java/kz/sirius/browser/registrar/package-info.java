/** The registrar's office at its workbench and register. */
package kz.sirius.browser.registrar;
