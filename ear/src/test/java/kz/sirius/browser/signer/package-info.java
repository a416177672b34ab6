/** Deans, heads of divisions and the head of the registrar's office at the signing table. */
package kz.sirius.browser.signer;
