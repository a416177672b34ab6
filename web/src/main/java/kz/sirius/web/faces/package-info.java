/**
 * What every screen uses: language, words and formats, refusals as messages, error pages, headers and files. Knows no
 * audience.
 */
@NullMarked
package kz.sirius.web.faces;

import org.jspecify.annotations.NullMarked;
