/** Hands out PDF files to whoever may have them: previews, documents, and the exact bytes that a signer signs. */
@NullMarked
package kz.sirius.web.files;

import org.jspecify.annotations.NullMarked;
