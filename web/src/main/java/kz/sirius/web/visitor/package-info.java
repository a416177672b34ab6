/**
 * Strangers who check a document (P2, R27): {@link CodeServlet} is the address in the QR code, {@link VerifyScreen} the
 * page behind it, on which a file can be checked and a code be typed. No login, no script needed, nothing kept.
 */
@NullMarked
package kz.sirius.web.visitor;

import org.jspecify.annotations.NullMarked;
