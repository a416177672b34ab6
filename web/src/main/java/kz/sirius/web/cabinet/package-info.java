/**
 * The personal cabinet of a learner: who he is, what is under way, his record, a new application, his documents.
 * SOP-2/21: T7, P1, P2.
 */
@NullMarked
package kz.sirius.web.cabinet;

import org.jspecify.annotations.NullMarked;
