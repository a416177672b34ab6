/** The signing table of the head of the registrar's office, deans and heads of divisions. */
@NullMarked
package kz.sirius.web.signer;

import org.jspecify.annotations.NullMarked;
