/** Wing of the dean's office: finds the learners of its unit and gives them logins (P1). */
@NullMarked
package kz.sirius.web.deanery;

import org.jspecify.annotations.NullMarked;
