/** The pages as tests speak of them: what a person sees and does there, in place of selectors. */
package kz.sirius.browser.pages;
