/** The pages over real HTTP, as a browser without scripts sees them. */
package kz.sirius.it.pages;
